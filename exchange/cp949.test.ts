import { describe, expect, it } from 'vitest'
import { decodeCp949 } from './cp949'

describe('decodeCp949', () => {
  it('reads ASCII, KS X 1001 and the syllables that Microsoft added, from the first to the last', () => {
    // Bytes from Python's cp949 codec: 'A 한國 똠뷁펲 갂 힣 ①€'.
    const bytes = [0x41, 0x20, 0xc7, 0xd1, 0xcf, 0xd0, 0x20, 0x8c, 0x63, 0x94, 0xee, 0xbc, 0x84, 0x20, 0x81, 0x41, 0x20, 0xc6, 0x52, 0x20, 0xa8, 0xe7, 0xa2, 0xe6]
    expect(decodeCp949(Uint8Array.from(bytes))).toBe('A 한國 똠뷁펲 갂 힣 ①€')
  })

  it('refuses bytes that fit nothing', () => {
    for (const bytes of [[0xc6, 0x53], [0x80], [0xff, 0xa1], [0xb0], [0xb0, 0x20], [0xa0, 0xff], [0xc9, 0xa1]]) expect(decodeCp949(Uint8Array.from(bytes))).toBeNull()
  })
})
