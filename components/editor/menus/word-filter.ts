import { convertHangulToQwerty, convertQwertyToHangul, disassemble, getChoseong } from 'es-hangul'

/** How well each way of finding fits; the order of the list decides between equals. */
const ranks = { begins: 0, within: 1, initials: 2 } as const
/** Added for words that do not stand on the item, and for what the other keyboard layout would have written. */
const [hiddenWord, otherLayout] = [3, 6]

export type Findable = { name: string; words: string }

/**
 * The items that a query means, best first: letter by letter while it is composed (ㅍ, 표), by initial consonants (ㅇㅇ finds 인용), by other
 * names, and typed on the wrong keyboard layout (vy finds 표). An empty query finds all, in their order.
 */
export function filterByWords<Item>(items: readonly Item[], read: (item: Item) => Findable, query: string): Item[] {
  const asked = plain(query)
  if (asked === '') return [...items]
  const found = items.flatMap((item) => {
    const rank = rankOf(read(item), asked)
    return rank === null ? [] : [{ item, rank }]
  })
  return found.sort((one, other) => one.rank - other.rank).map(({ item }) => item)
}

function rankOf({ name, words }: Findable, asked: string): number | null {
  const layouts = [asked, ...(/[a-z]/.test(asked) ? [convertQwertyToHangul(asked)] : []), ...(/[ㄱ-ㅣ가-힣]/.test(asked) ? [convertHangulToQwerty(asked).toLowerCase()] : [])]
  const names = [plain(name), ...words.split(' ').map(plain)]
  const fits = layouts.flatMap((needle, layout) =>
    names.flatMap((word, at) => {
      const fit = fitOf(word, needle)
      return fit === null ? [] : [fit + (at > 0 ? hiddenWord : 0) + (layout > 0 ? otherLayout : 0)]
    }),
  )
  return fits.length > 0 ? Math.min(...fits) : null
}

function fitOf(word: string, needle: string): number | null {
  const [letters, asked] = [disassemble(word), disassemble(needle)]
  if (letters.startsWith(asked)) return ranks.begins
  if (letters.includes(asked)) return ranks.within
  return /^[ㄱ-ㅎ]+$/.test(asked) && getChoseong(word).includes(asked) ? ranks.initials : null
}

const plain = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s/g, '')
