import fs from 'node:fs'
import { expect, test } from 'vitest'
import { hanjaSheet } from '@/enhance/hanja'
import { fontFolder, hanjaFolder } from '@/lib/font-folder'
import { blankFont } from './blank-font'
import { readerFontFiles } from './reader-fonts'
import { shortRanges } from './slices'
import { readWoffMetrics } from './woff-metrics'

test('what `npm run fonts` would write is what is written', () => {
  for (const { file, text } of readerFontFiles()) expect(fs.readFileSync(file, 'utf8') === text, `${file}: npm run fonts`).toBe(true)
})

test('the address of the files says the version of their package', () => {
  const { version } = JSON.parse(fs.readFileSync('node_modules/pretendard/package.json', 'utf8')) as { version: string }
  expect(fontFolder).toBe(`/fonts/${version}`)
})

test('so does that of the files with Hanja, as the build copies them and as the reader’s script asks for them', () => {
  const { version } = JSON.parse(fs.readFileSync('node_modules/@fontsource-variable/noto-sans-kr/package.json', 'utf8')) as { version: string }
  expect([hanjaFolder, hanjaSheet]).toEqual([`/fonts/hanja-${version}`, `/fonts/hanja-${version}/hanja.css`])
})

test('a slice may claim what a later one claims, and never what an earlier one or none does', () => {
  const slices = [
    { number: 0, codePoints: new Set([10, 12, 15]) },
    { number: 1, codePoints: new Set([20, 22]) },
    { number: 2, codePoints: new Set([11, 21]) },
  ]
  expect(shortRanges(slices)).toEqual(['U+a-c,U+f', 'U+14-16', 'U+b,U+15'])
})

test('a space stands nearer to a comma and to a full stop, in regular hardly and in bold clearly; nothing is moved beside a syllable', () => {
  const [regular, bold] = ['Regular', 'Bold'].map((name) => readWoffMetrics(fs.readFileSync(`node_modules/pretendard/dist/web/static/woff/Pretendard-${name}.woff`)))
  const kerned = (pairs: string[], metrics: typeof regular) => pairs.map(([first = '', second = '']) => metrics?.kerningOf(first.codePointAt(0) ?? 0, second.codePointAt(0) ?? 0))
  expect(kerned([', ', '. ', '.”', '가,', ',가'], regular)).toEqual([-3, -3, -117, 0, 0])
  expect(kerned([', ', '. ', '.”', '가,', ',가'], bold)).toEqual([-65, -65, -194, 0, 0])
})

test('the blank font is as wide and as high as the one whose place it holds, for syllables, letters and marks', () => {
  const pretendard = readWoffMetrics(fs.readFileSync('node_modules/pretendard/dist/web/static/woff/Pretendard-Bold.woff'))
  const blank = readWoffMetrics(blankFont(pretendard, [...'A1 ’'].map((text) => text.codePointAt(0) ?? 0)))
  const advances = (metrics: typeof blank) => [...'가힣ㄱㆍA1 ’'].map((text) => metrics.advanceOf(text.codePointAt(0) ?? 0))
  expect(advances(blank)).toEqual(advances(pretendard))
  expect([blank.unitsPerEm, blank.ascent, blank.descent]).toEqual([pretendard.unitsPerEm, pretendard.ascent, pretendard.descent])
  expect([...'與新金'].map((hanja) => blank.advanceOf(hanja.codePointAt(0) ?? 0))).toEqual([1, 2, 3].map(() => pretendard.advanceOf(0xac00)))
})
