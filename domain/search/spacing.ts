/** Ways to write a word of four to ten syllables as two: `일자리창출` as `일자리 창출`. Each part has at least two syllables. */
export function splitWord(word: string): string[] {
  const syllables = [...word]
  if (syllables.length < 4 || syllables.length > 10 || !/^[가-힣]+$/.test(word)) return []
  return syllables.slice(3).map((_, place) => `${syllables.slice(0, place + 2).join('')} ${syllables.slice(place + 2).join('')}`)
}
