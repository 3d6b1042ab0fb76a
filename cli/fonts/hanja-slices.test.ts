import { expect, test } from 'vitest'
import { hanjaSlices } from './hanja-slices'

test('slices with Hanja answer for those alone; ranges run over what nobody has', () => {
  const slices = hanjaSlices(JSON.stringify({ '[3]': 'U+ac00-ac0f', '[66]': 'U+96a7,U+96b1-96b3', '[112]': 'U+20-22,U+4e2d,U+96a9', latin: 'U+41-5a' }))
  expect(slices).toEqual([
    { number: 66, file: 'noto-sans-kr-66-wght-normal.woff2', range: 'U+96a7-96b3' },
    { number: 112, file: 'noto-sans-kr-112-wght-normal.woff2', range: 'U+4e2d,U+96a9' },
  ])
})
