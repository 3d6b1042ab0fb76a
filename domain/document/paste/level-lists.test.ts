import type { Element, ElementContent } from 'hast'
import { describe, expect, it } from 'vitest'
import { make } from './hast-tools'
import { groupIntoLists } from './level-lists'
import { readMarker } from './list-markers'

/** `1-가` is a bulleted item of level 1, `2#나` a numbered one of level 2, anything else a paragraph. */
const itemOf = (element: Element) => {
  const [, level, kind, text] = /^(\d)([-#])(.*)$/.exec((element.children[0] as { value: string }).value) ?? []
  return text === undefined ? null : { level: Number(level), isOrdered: kind === '#', start: 1, list: 'l0', children: [{ type: 'text' as const, value: text }] }
}
const draw = (nodes: ElementContent[]): string =>
  nodes.map((node) => (node.type === 'element' ? `<${node.tagName}>${draw(node.children)}</${node.tagName}>` : node.type === 'text' ? node.value : '<!>')).join('')
const grouped = (...lines: string[]) => draw(groupIntoLists(lines.map((line) => (line.trim() === '' ? { type: 'text', value: line } : make('p', {}, [{ type: 'text', value: line }]))), itemOf))

describe('groupIntoLists', () => {
  it.each([
    [['1-가', '1-나'], '<ul><li>가</li><li>나</li></ul>'],
    [['1-가', '2#나', '2#다', '1-라'], '<ul><li>가<ol><li>나</li><li>다</li></ol></li><li>라</li></ul>'],
    [['1-가', '3-나', '2-다', '1-라'], '<ul><li>가<ul><li>나</li></ul><ul><li>다</li></ul></li><li>라</li></ul>'],
    [['2-가', '1-나'], '<ul><li>가</li></ul><ul><li>나</li></ul>'],
    [['1-가', '1#나'], '<ul><li>가</li></ul><ol><li>나</li></ol>'],
    [['앞', '1-가', '\n', '1-나', '\n', '뒤'], '<p>앞</p><ul><li>가</li><li>나</li></ul>\n<p>뒤</p>'],
    [['앞', '뒤'], '<p>앞</p><p>뒤</p>'],
  ])('%j', (lines, html) => expect(grouped(...lines)).toBe(html))
})

describe('readMarker', () => {
  it.each([
    ['1.', 1], ['(12)', 12], ['3)', 3], ['1.2.', 2], ['[4]', 4], ['④', 4], ['나.', 2], ['(다)', 3], ['ㄹ)', 4], ['b)', 2], ['iv.', 4], ['xii)', 12], ['0.', 0],
  ])('%s counts from %i', (marker, start) => expect(readMarker(marker)).toMatchObject({ isOrdered: true, start }))

  it.each(['·', 'o', '§', 'l', 'Ø', '-', '□', '○', '※', '가', ''])('%j is a bullet', (marker) => expect(readMarker(marker).isOrdered).toBe(false))

  it('knows that only 1, 2, 3 can be written by our lists', () => {
    expect(['1.', '①', '가.', 'a)'].map((marker) => readMarker(marker).isDecimal)).toEqual([true, false, false, false])
  })
})
