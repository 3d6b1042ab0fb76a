import type { ArticleOrigin } from '@/domain/articles/article'
import type { CheckCode, CheckLevel } from '@/domain/articles/checklist'
import type { RecordAction } from '@/domain/articles/record-line'
import type { Stage, StepName } from '@/domain/articles/status-machine'
import type { NoticeKind } from '@/domain/notices/notice'

/** Sentences of an article's way to readers: its steps, the inbox, who has it in hand, the record of it, the checklist. */
export const way = {
  steps: { submit: '보내기', 'take-back': '되찾기', return: '돌려보내기', approve: '승인' } satisfies Record<StepName, string>,
  approveAgain: '다시 승인',
  busy: '처리하는 중',
  done: { submit: '데스크에 보냈습니다.', 'take-back': '되찾았습니다.', return: '돌려보냈습니다.', approve: '승인했습니다.' } satisfies Record<StepName, string>,
  unsaved: '저장하지 못해 넘기지 않았습니다. 글은 이 화면에 그대로 있습니다.',
  unreachable: '서버에 닿지 않았습니다. 적은 글은 그대로 있습니다. 연결을 확인하고 다시 눌러 주세요.',
  cancel: '취소',

  banner: {
    label: '기사의 길',
    states: { draft: '돌려보냄', 'in-review': '검토 중', approved: '승인됨' } satisfies Record<Stage, string>,
    changes: { draft: '고친 글 돌려보냄', 'in-review': '고친 글 검토 중', approved: '고친 글 승인됨' } satisfies Record<Stage, string>,
    sentBy: (name: string) => `${name} 보냄`,
    operator: '운영자',
    reason: '사유',
    note: '쪽지',
    editedSince: '승인 뒤 고침',
    assignee: (name: string) => `맡은 사람 ${name}`,
  },

  submit: {
    title: '데스크에 보내기',
    to: '받는 사람',
    anyDesk: '데스크 모두',
    note: '쪽지 (적지 않아도 됩니다)',
    notePlaceholder: '예: 오후 5시 마감, 3면 머리',
  },
  return: {
    title: '돌려보내기',
    reason: '사유',
    reasonHint: '무엇을 고치면 되는지 적어 주세요. 기자의 알림과 글 위에 보입니다.',
  },

  assignee: {
    label: '맡은 사람',
    none: '없음',
    me: (name: string) => `${name} (나)`,
    done: (name: string) => `${name}에게 맡겼습니다.`,
    freed: '맡은 사람을 비웠습니다.',
    inList: (name: string) => `맡은 사람 ${name}`,
  },
  origin: {
    label: '취재 구분',
    hint: '인터넷신문은 매주 기사의 30% 이상을 자체 취재로 실어야 합니다.',
    none: '정하지 않음',
    names: { own: '자체 취재', supplied: '제공 자료' } satisfies Record<ArticleOrigin, string>,
  },

  inbox: {
    title: '알림',
    unread: (count: number) => `읽지 않은 것 ${count}개`,
    unreadMark: '읽지 않음',
    readAll: '모두 읽음',
    empty: '아직 알림이 없습니다.',
    emptyNext: '누가 기사를 보내거나, 돌려보내거나, 맡기면 여기에 보입니다.',
    older: '더 오래된 알림',
    newest: '가장 새 알림으로',
    turn: '내 차례',
    turnEmpty: '지금 기다리는 기사가 없습니다.',
    reasons: { assigned: '맡음', returned: '돌아옴', 'in-review': '검토 기다림' },
    operator: '운영자',
    mail: { link: '기사 열기', foot: '편집국의 내 계정에서 알림 메일을 끌 수 있습니다.' },
    kinds: {
      submitted: (by: string) => `${by} 님이 검토를 부탁했습니다`,
      returned: (by: string) => `${by} 님이 돌려보냈습니다`,
      approved: (by: string) => `${by} 님이 승인했습니다`,
      published: (by: string) => `${by} 님이 발행했습니다`,
      assigned: (by: string) => `${by} 님이 맡겼습니다`,
      'promise-broken': (by: string) => `${by} 님이 권한을 바꾸어, 예약한 기사가 이대로는 나가지 않습니다. 다시 예약해 주세요`,
    } satisfies Record<NoticeKind, (by: string) => string>,
  },

  record: {
    title: '기록',
    tabs: '기사의 지난 일',
    empty: '아직 남은 기록이 없습니다.',
    more: '더 오래된 기록',
    newest: '가장 새 기록으로',
    onVersion: (version: number) => `${version}판`,
    steps: {
      'article.created': '쓰기 시작',
      'article.submitted': '보냄',
      'article.taken-back': '되찾음',
      'article.returned': '돌려보냄',
      'article.approved': '승인',
      'article.assigned': '맡은 사람 바꿈',
      'article.planned': '예정일 바꿈',
      'article.published': '발행',
      'article.imported': '가져옴',
      'article.restored': '되살림',
      'article.pinned': '공지로 올림',
      'article.unpinned': '공지에서 내림',
      'article.corrected': '정정',
      'article.withdrawn': '철회',
      'article.put-back': '다시 실을 수 있게 함',
      'article.trashed': '휴지통에 넣음',
      'article.taken-from-trash': '휴지통에서 꺼냄',
      'article.scheduled': '예약',
      'article.unscheduled': '예약 취소',
      'article.moved': '섹션 옮김',
    } satisfies Record<RecordAction, string>,
  },

  checklist: {
    title: '발행 점검',
    lead: '기사를 승인하고 발행하기 전에 무엇을 볼지 정합니다. ‘막음’으로 정한 것이 남아 있으면 아무도 승인하거나 발행할 수 없습니다.',
    item: '점검할 것',
    levels: { off: '보지 않음', warn: '알림', block: '막음' } satisfies Record<CheckLevel, string>,
    always: '늘 막음',
    items: {
      'byline-missing': '바이라인',
      'origin-missing': '자체 취재·제공 자료 구분',
      'excerpt-long': '요약문 길이 (80자)',
      'rights-expired': '사진을 쓸 수 있는 기간',
      'alt-missing': '사진의 대체 텍스트',
      'credit-missing': '사진의 출처',
      'picture-missing': '다시 올려야 하는 사진',
      'contrast-low': '글자와 형광펜의 대비',
      'free-colour-unsafe': '읽기 어려운 자유 색',
    } satisfies Record<CheckCode, string>,
    fixed: { headline: '제목', section: '섹션', body: '본문', tk: '미확인 표시(TK)' },
    save: '저장',
    saved: '저장했습니다. 다음 승인과 발행부터 따릅니다.',
    readOnly: '편집국장과 관리자만 바꿀 수 있습니다.',
  },
} as const
