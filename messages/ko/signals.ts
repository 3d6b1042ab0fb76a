import type { SignalAnswer, SignalKind, SignalState } from '@/domain/signals/signal'

/** Sentences about telling search engines and hubs of feeds what changed. */
export const signals = {
  why: {
    unset: '아직 아무 곳에도 알리지 않습니다. 알리려면 서버 설정에 INDEXNOW_KEY 나 WEBSUB_HUB 를 정하고 다시 켜 달라고 운영자에게 부탁해 주세요.',
    'not-public': '설정은 있지만 이 서버는 알리지 않습니다. SITE_URL 이 https 로 시작하는 실제 주소여야 하고, Vercel 에서는 실제 배포(production)여야 합니다.',
  },
  places: '알리는 곳',
  kinds: { indexnow: '검색 엔진 (IndexNow)', websub: '피드 허브 (WebSub)' } satisfies Record<SignalKind, string>,
  never: '아직 알린 적이 없습니다.',
  last: (when: string) => `마지막 답 ${when}`,
  counts: (waiting: number, givenUp: number) => `기다리는 것 ${waiting}건 · 알리지 못한 것 ${givenUp}건`,
  resend: '알리지 못한 것 다시 보내기',
  resent: '다시 보내려고 줄에 세웠습니다. 몇 초 뒤에 결과가 여기에 보입니다.',
  log: '지난 30일의 기록',
  logHint: '가장 새것부터 60건까지 보입니다.',
  empty: '아직 기록이 없습니다. 기사를 발행하면 여기에 보입니다.',
  states: { waiting: '기다림', taken: '알림', 'given-up': '알리지 못함' } satisfies Record<SignalState, string>,
  nextTry: (attempts: number, when: string) => `${attempts}번 해 봄, ${when}에 다시`,
  status: (code: number) => `응답 ${code}`,
  answers: {
    taken: '받았습니다.',
    busy: '받는 쪽이 바쁩니다. 시간을 두고 저절로 다시 보냅니다.',
    unreachable: '받는 쪽에 닿지 못했습니다. 서버에서 밖으로 나가는 연결을 확인해 주세요. 저절로 다시 보냅니다.',
    'request-wrong': '받는 쪽이 보낸 내용을 알아듣지 못했습니다. INDEXNOW_ENDPOINTS 의 주소가 IndexNow 주소가 맞는지 확인해 주세요.',
    'key-unknown': '받는 쪽이 키를 확인하지 못했습니다. SITE_URL 뒤에 /{키}.txt 를 붙인 주소가 밖에서 열리고 INDEXNOW_KEY 가 그대로 보이는지 확인한 뒤 다시 보내 주세요.',
    'address-foreign': '받는 쪽이 이 주소를 이 신문의 것으로 보지 않습니다. SITE_URL 이 독자가 쓰는 주소와 같은지 확인한 뒤 다시 보내 주세요.',
    refused: '받는 쪽이 거절했습니다. 설정의 주소가 맞는지 확인한 뒤 다시 보내 주세요.',
  } satisfies Record<SignalAnswer, string>,
}
