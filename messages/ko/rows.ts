/** Sentences of a list whose rows are moved: blocks of the front, sections. What `kinds` answers ends in a consonant, as 을 wants it. */
export const rows = {
  kinds: { block: (name: string) => `${name} 블록`, section: (name: string) => `${name} 섹션` },
  move: (row: string, place: number, of: number) => `${row} 옮기기, ${of}개 가운데 ${place}번째`,
  help: '손잡이를 끌어 옮기거나, 손잡이를 누르거나 Space 키로 들고 화살표 키로 옮긴 뒤 Space 키로 놓습니다. Home과 End 키는 맨 위와 맨 아래로, Esc 키는 제자리로 옮깁니다.',
  held: (row: string, place: number, of: number) => `${row}을 들었습니다. 지금 ${of}개 가운데 ${place}번째입니다. 화살표 키로 옮기고 Space 키로 놓으세요.`,
  movedTo: (place: number, of: number) => `${of}개 가운데 ${place}번째로 옮겼습니다.`,
  atEdge: '더 갈 곳이 없습니다.',
  dropped: (row: string, place: number) => `${row}을 ${place}번째에 내려놓았습니다.`,
  cancelled: (row: string) => `${row}을 제자리에 두었습니다.`,
  here: '여기로',
  hereTo: (place: number) => `${place}번째로 옮기기`,
  notMoved: (row: string, why: string) => `${row}을 옮기지 못했습니다. ${why}`,
}
