import type { CalendarView } from '@/domain/articles/calendar'

const weekdays = ['일', '월', '화', '수', '목', '금', '토'] as const

type Day = { year: number; month: number; day: number; weekday: number }

/** Sentences of the calendar: what is planned, promised and published on which day, and moving it. */
export const calendar = {
  title: '달력',
  views: { label: '보기', names: { month: '월', week: '주' } satisfies Record<CalendarView, string> },
  month: ({ year, month }: Day) => `${year}년 ${month}월`,
  week: (first: Day, last: Day) => `${first.year}년 ${first.month}월 ${first.day}일–${last.month === first.month ? '' : `${last.month}월 `}${last.day}일`,
  turn: { month: { previous: '지난달', next: '다음 달' }, week: { previous: '지난주', next: '다음 주' } } satisfies Record<CalendarView, { previous: string; next: string }>,
  today: '오늘',
  weekday: (weekday: number) => weekdays[weekday] ?? '',
  day: ({ month, day, weekday }: Day) => `${month}월 ${day}일(${weekdays[weekday] ?? ''})`,
  firstDay: ({ month, day }: Day) => `${month}월 ${day}일`,

  filter: '달력 거르기',
  section: '섹션',
  assignee: '맡은 사람',
  any: '모두',
  nobody: '아무도 아님',
  me: (name: string) => `${name} (나)`,
  mine: '내 기사만',
  apply: '거르기',
  clear: '거르기 풀기',

  keys: '기사를 끌어다 놓거나, 기사에 초점을 두고 Shift를 누른 채 ←·→(하루)와 ↑·↓(한 주)를 누르면 날이 바뀝니다. Enter를 누르면 담당과 상태도 바꿉니다.',
  grid: '날마다의 기사',
  newOn: (day: string) => `${day}에 새 기사`,
  newHere: '새 기사',
  more: (count: number) => `${count.toLocaleString('ko-KR')}건 더`,
  moreThan: (count: number) => `${count.toLocaleString('ko-KR')}건 넘게 더`,
  moreOf: (day: string, more: string) => `${day} ${more} 보기`,
  empty: '이 기간에 놓인 기사가 없습니다.',
  emptyNext: '날 옆의 + 를 눌러 새 기사를 시작하거나, 날짜 없는 기사를 끌어다 놓으세요.',
  emptyFiltered: '거른 조건에 맞는 기사가 없습니다.',

  tray: '날짜 없는 기사',
  trayEmpty: '날짜를 정하지 않은 기사가 없습니다.',
  trayMore: '날짜 없는 기사 더 보기',

  assigneeOf: (name: string) => `맡은 사람 ${name}`,
  scheduledAt: (time: string) => `${time} 예약`,
  publishedAt: (time: string) => `${time} 발행`,

  moved: (day: string, headline: string) => `${day}로 옮겼습니다: ${headline}`,
  cleared: (headline: string) => `예정일을 비웠습니다: ${headline}`,
  promised: (moment: string, headline: string) => `${moment}으로 다시 예약했습니다: ${headline}`,
  undo: '되돌리기',
  undone: (headline: string) => `되돌렸습니다: ${headline}`,
  close: '닫기',
  busy: '옮기는 중',
  editedSince: '예약한 뒤에 고친 기사라 옮기지 않았습니다. 기사를 열어 어느 글을 언제 낼지 다시 예약해 주세요.',
  unreachable: '서버에 닿지 않아 옮기지 않았습니다. 연결을 확인하고 다시 해 주세요.',

  question: {
    title: '예약을 옮길까요?',
    text: (from: string, to: string) => `지금은 ${from} 발행으로 약속되어 있습니다. 같은 글을 ${to}에 내기로 다시 약속합니다.`,
    ends: (moment: string) => `${moment}에 내리는 예약은 그대로입니다.`,
    yes: '예약 옮기기',
  },

  panel: {
    label: '고른 기사',
    open: '기사 열기',
    day: '예정일',
    dayHint: '이날 내려고 하는 계획입니다. 이 날짜만으로는 발행되지 않습니다.',
    publishDay: '예약한 날',
    publishDayHint: '시각은 그대로 두고 날만 바꿉니다. 바꾸기 전에 한 번 더 묻습니다.',
    move: '옮기기',
    clear: '비우기',
    steps: '상태',
    publishInEditor: '발행과 예약은 기사를 열어 합니다.',
    missing: '날짜를 적어 주세요.',
    note: '쪽지',
  },
}
