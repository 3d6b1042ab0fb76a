import type { ListColumn } from '@/domain/articles/list-columns'
import type { BulkAction } from '@/domain/articles/bulk-inputs'

/** Sentences of the article list: filters, saved views, columns, selecting and what is done to many at once. */
export const lists = {
  filters: '거르기',
  apply: '거르기',
  any: '모두',
  section: '섹션',
  author: '기자',
  label: '말머리',
  tag: '태그',
  from: '이 날부터',
  to: '이 날까지',
  sort: '차례',
  sorts: { saved: '최근 저장', published: '첫 발행' },
  chosen: '걸린 거르기',
  query: '제목',
  drop: (what: string) => `${what} 풀기`,
  count: (count: number) => `${count.toLocaleString('ko-KR')}건`,
  countMore: (most: number) => `${most.toLocaleString('ko-KR')}건 이상`,
  newer: '더 새 기사',

  views: {
    label: '보기',
    all: '전체',
    mine: '내 기사',
    turn: '내 차례',
    shared: (name: string) => `${name} (모두의 보기)`,
    keep: '이 보기 저장',
    name: '보기 이름',
    share: '모두와 함께 쓰기',
    save: '저장',
    remove: (name: string) => `${name} 보기 지우기`,
  },

  columns: { label: '열', names: { section: '섹션', bylines: '기자', savedAt: '저장', publishedAt: '첫 발행', number: '번호' } satisfies Record<ListColumn, string>, save: '적용' },

  select: {
    column: '고르기',
    all: '이 쪽 모두 고르기',
    one: (headline: string) => `${headline} 고르기`,
    count: (count: number) => `${count}건 고름`,
    none: '고르기 풀기',
    keys: 'J·K 또는 ↑·↓ 로 옮기고, Enter 로 열고, X 로 고르고, Shift 를 누른 채 옮기면 이어서 고릅니다. / 는 제목 찾기입니다.',
  },

  bulk: {
    label: '고른 기사에 하기',
    section: '옮길 섹션',
    move: '옮기기',
    staff: '맡을 사람',
    nobody: '아무도 아님',
    assign: '맡기기',
    tag: '붙일 태그',
    addTag: '붙이기',
    trash: '휴지통으로',
    busy: '처리하는 중',
    done: {
      move: (count: number) => `${count}건을 옮겼습니다.`,
      assign: (count: number) => `${count}건의 맡은 사람을 바꿨습니다.`,
      tag: (count: number) => `${count}건에 태그를 붙였습니다.`,
      trash: (count: number) => `${count}건을 휴지통에 넣었습니다.`,
      undo: (count: number) => `${count}건을 되돌렸습니다.`,
    } satisfies Record<BulkAction, (count: number) => string>,
    undo: '되돌리기',
    refused: (count: number) => `${count}건은 그대로 두었습니다.`,
    unreachable: '서버에 닿지 않았습니다. 고른 것은 그대로 있습니다. 연결을 확인하고 다시 눌러 주세요.',
    close: '닫기',
  },
}
