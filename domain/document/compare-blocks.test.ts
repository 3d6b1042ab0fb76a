import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paragraph } from '@/tests/support/documents'
import { type BlockRow, compareBlocks } from './compare-blocks'
import type { NodeJson } from './types'

const blocks = (letters: string) => Array.from(letters, paragraph)
const letters = (nodes: NodeJson[]) => nodes.map((node) => node.content?.[0]?.text ?? '').join('')
/** `=가` for a block of both, `나/다` for a place that differs. */
const sketch = (rows: BlockRow[]) => rows.map((row) => (row.kind === 'same' ? `=${letters([row.block])}` : `${letters(row.mine)}/${letters(row.theirs)}`)).join(' ')

describe('compareBlocks', () => {
  test.each([
    ['the same body', '가나다', '가나다', '=가 =나 =다'],
    ['a block changed in the middle', '가나다', '가라다', '=가 나/라 =다'],
    ['two neighbours changed, each to be chosen by itself', '가나다라', '가마바라', '=가 나/마 다/바 =라'],
    ['one more on their side', '가다', '가나다', '=가 /나 =다'],
    ['one more on my side, at the end', '가나', '가', '=가 나/'],
    ['changes at both ends', '가나다', '라나마', '가/라 =나 다/마'],
    ['a block moved', '가나다', '나다가', '가/ =나 =다 /가'],
    ['nothing in common, and not as many', '가', '나다', '가/ /나다'],
    ['equal blocks in a row', '가가가', '가가', '=가 =가 가/'],
    ['nothing at all', '', '', ''],
  ])('lays %s side by side', (_what, mine, theirs, expected) => {
    expect(sketch(compareBlocks(blocks(mine), blocks(theirs)))).toBe(expected)
  })

  test('lays two versions of one paragraph side by side, whatever else stands around them', () => {
    const rows = compareBlocks([paragraph('보건소에서 맞는다. 예약해야 한다.')], ['무료다.', '보건소에서 맞는다. 어린이가 먼저다.'].map(paragraph))
    expect(sketch(rows)).toBe('/무료다. 보건소에서 맞는다. 예약해야 한다./보건소에서 맞는다. 어린이가 먼저다.')
  })

  test('sees a colour, though no word has changed', () => {
    const red = { type: 'paragraph' as const, content: [{ type: 'text' as const, text: '가', marks: [{ type: 'tone' as const, attrs: { tone: 'red' } }] }] }
    expect(compareBlocks(blocks('가'), [red])).toEqual([{ kind: 'changed', mine: blocks('가'), theirs: [red] }])
  })

  test('leaves nothing of either side out, whatever the two are', () => {
    const anything = fc.array(fc.constantFrom(...'가나다라'), { maxLength: 12 }).map((list) => blocks(list.join('')))
    fc.assert(fc.property(anything, anything, (mine, theirs) => {
      const rows = compareBlocks(mine, theirs)
      expect(rows.flatMap((row) => (row.kind === 'same' ? [row.block] : row.mine))).toEqual(mine)
      expect(rows.flatMap((row) => (row.kind === 'same' ? [row.block] : row.theirs))).toEqual(theirs)
    }))
  })

  test('answers for two bodies of 3,000 different blocks', () => {
    const many = (word: string) => Array.from({ length: 3000 }, (_, index) => paragraph(`${word} ${index}`))
    expect(compareBlocks(many('내'), many('저쪽'))).toHaveLength(3000)
  })
})
