import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { characterRanges } from './character-ranges'
import { readWoffMetrics } from './woff-metrics'

const pretendard = readFileSync('node_modules/pretendard/dist/web/static/woff/Pretendard-Bold.woff')

test('a font’s runs of characters are those that it has a glyph for', () => {
  const ranges = characterRanges(pretendard)
  const { advanceOf } = readWoffMetrics(pretendard)
  const has = (character: string) => ranges.some(([first, last]) => first <= (character.codePointAt(0) ?? 0) && (character.codePointAt(0) ?? 0) <= last)
  for (const character of '가힣Az9ㆍ“”…産尹🎉שひ') expect([character, has(character)]).toEqual([character, advanceOf(character.codePointAt(0) ?? 0) !== undefined])
  expect([has('힣'), has('ㆍ'), has('産'), has('🎉')]).toEqual([true, true, false, false])
  expect(ranges.every(([first, last], place) => first <= last && (ranges[place - 1]?.[1] ?? -1) < first)).toBe(true)
})
