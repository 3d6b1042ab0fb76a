/**
 * Reads CP949 (Microsoft's extension of EUC-KR, the encoding of older Korean sites); null when a byte does not fit.
 * Node's `euc-kr` decoder knows only the 2,350 syllables of KS X 1001, so 똠, 뷁 or 펲 would be refused; the other 8,822 stand
 * in Unicode order in the places that KS X 1001 leaves free, and € and ® came later. Source: WHATWG Encoding, "index EUC-KR".
 */
export function decodeCp949(bytes: Uint8Array): string | null {
  const { standard, extended } = tables()
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0
    if (lead < 0x80) {
      parts.push(String.fromCharCode(lead))
      continue
    }
    at += 1
    const pair = lead * 256 + (bytes[at] ?? 0)
    const character = standard.get(pair) ?? extended.get(pair)
    if (character === undefined) return null
    parts.push(character)
  }
  return parts.join('')
}

type Tables = { standard: Map<number, string>; extended: Map<number, string> }

let made: Tables | undefined

/** Made at first use: most archives are UTF-8. */
function tables(): Tables {
  made ??= makeTables()
  return made
}

function makeTables(): Tables {
  const decoder = new TextDecoder('euc-kr')
  const standard = new Map<number, string>()
  for (const [lead, trail] of pairs(0xa1, 0xfe, () => range(0xa1, 0xfe))) {
    const character = decoder.decode(new Uint8Array([lead, trail]))
    // Not what a converter puts where nothing is: private places, the sign for unreadable.
    if (character.length === 1 && !/[\ue000-\uf8ff\ufffd]/.test(character)) standard.set(lead * 256 + trail, character)
  }
  standard.set(0xa2e6, '€').set(0xa2e7, '®')
  const known = new Set(standard.values())
  const missing = range(0xac00, 0xd7a3).map((code) => String.fromCharCode(code)).filter((syllable) => !known.has(syllable))
  const extended = new Map<number, string>()
  const places = pairs(0x81, 0xc6, (lead) => [...range(0x41, 0x5a), ...range(0x61, 0x7a), ...range(0x81, lead < 0xa1 ? 0xfe : 0xa0)])
  for (const [lead, trail] of places) {
    const syllable = missing[extended.size]
    if (syllable === undefined) break
    extended.set(lead * 256 + trail, syllable)
  }
  return { standard, extended }
}

const range = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, index) => first + index)

const pairs = (first: number, last: number, trails: (lead: number) => number[]): Array<[number, number]> =>
  range(first, last).flatMap((lead) => trails(lead).map((trail): [number, number] => [lead, trail]))
