import type { CorrectionKind } from '@/domain/document/reader-words'

/** Sentences about how an article is corrected, taken from readers, put back, and thrown away. */
export const exits = {
  correct: '정정 내기',
  withdraw: '기사 철회',
  trash: '휴지통으로 보내기',

  cancel: '그만두기',
  sending: '보내는 중',
  notSaved: '쓰던 글이 아직 저장되지 않아 멈췄습니다. 저장된 뒤에 다시 눌러 주세요. 적은 내용은 그대로 있습니다.',
  notReached: '서버에 닿지 못했습니다. 적은 내용은 그대로 있으니 다시 눌러 주세요.',

  correction: {
    explain: '지금 독자가 보는 글에 이 글만 붙여 바로 발행합니다. 아직 발행하지 않은 고친 글은 독자에게 나가지 않고 그대로 남으며, 거기에도 같은 글이 붙습니다.',
    kind: '종류',
    kinds: { correction: '정정보도', rebuttal: '반론보도', followUp: '추후보도' } satisfies Record<CorrectionKind, string>,
    note: '바로잡는 글',
    notePlaceholder: '무엇이 틀렸고 무엇이 맞는지 적어 주세요.',
    noteMissing: '바로잡는 글을 적어 주세요.',
    place: '놓일 곳',
    places: { top: '본문 맨 위', bottom: '본문 맨 아래' },
    date: '날짜',
    dateMissing: '날짜를 골라 주세요.',
    preview: '독자가 볼 모습',
    send: '정정 발행',
  },

  withdrawal: {
    explain: [
      '독자 주소는 410(없어진 글)으로 답하고, 그 자리에 아래 안내문이 놓입니다.',
      '목록, 검색, 많이 본 기사, 관련 기사에서 바로 사라집니다.',
      '번호와 판본은 그대로 남습니다. 되돌려 다시 발행하면 같은 번호로 나갑니다.',
      '사진과 첨부 파일은 지워지지 않습니다. 주소를 아는 사람은 계속 볼 수 있습니다.',
    ],
    reason: '철회하는 까닭',
    reasonHint: '편집국 기록에만 남습니다.',
    reasonMissing: '철회하는 까닭을 적어 주세요.',
    notice: '독자에게 보일 안내문',
    noticeDefault: '이 기사는 편집국의 판단으로 거두어들였습니다.',
    noticeMissing: '안내문을 적어 주세요.',
    showsHeadline: '안내문 위에 기사 제목을 보입니다',
    send: '철회하기',
  },

  trashing: {
    explain: '발행한 적 없는 글이라 휴지통으로 갈 수 있습니다. 기사 목록에서 사라지고 공유 링크도 닫힙니다. 판본은 지워지지 않으며, 휴지통에서 꺼내면 있던 그대로 돌아옵니다.',
    send: '휴지통으로',
  },

  somebody: '운영자',
  withdrawnBy: (who: string, when: string) => `${when} ${who} 님이 철회한 기사입니다. 읽기만 할 수 있습니다.`,
  why: '까닭',
  told: '독자 안내문',
  asPromised: '예약한 내림 시각이 되었습니다.',
  toldTimeOver: '싣기로 한 기간이 끝났다고 알립니다.',
  putBack: '작성 중으로 되돌리기',
  putBackHint: '다시 발행할 때까지 독자에게는 철회 안내가 그대로 보입니다.',
  trashedBy: (who: string, when: string) => `${when} ${who} 님이 휴지통에 넣은 글입니다. 읽기만 할 수 있습니다.`,
  takeOut: '휴지통에서 꺼내기',
} as const
