/** Sentences of the newsroom's first page. */
export const today = {
  title: '오늘',
  writers: '지금 쓰는 기사',
  writersEmpty: '지금 열어 놓고 쓰는 사람이 없습니다.',
  you: (name: string) => `${name} (나)`,
  since: (time: string) => `${time}부터`,
  read: '오늘 읽힌 기사',
  readEmpty: '오늘은 아직 조회가 없습니다.',
  total: (views: number) => `오늘 조회 ${views.toLocaleString('ko-KR')}회`,
  views: (views: number) => `${views.toLocaleString('ko-KR')}회`,
  chart: (views: number) => `시간마다 조회한 수, 모두 ${views.toLocaleString('ko-KR')}회`,
  hour: (hour: number) => `${hour}시`,
}
