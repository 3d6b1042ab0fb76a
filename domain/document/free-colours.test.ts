import { expect, test } from 'vitest'
import { freeColoursIn, keepFreeColours } from './free-colours'
import type { DocumentJson, NodeJson } from './types'

const run = (text: string, type: 'tone' | 'highlight', tone: string, raw: string | null): NodeJson => ({ type: 'text', text, marks: [{ type: 'bold' }, { type, attrs: { tone, raw } }] })
const doc = (...content: NodeJson[]): DocumentJson => ({ type: 'doc', content: [{ type: 'blockquote', content: [{ type: 'paragraph', content }] }] })

test('the free colours of a body are found wherever they stand; tones of the palette are none', () => {
  expect([...freeColoursIn(doc(run('빨강', 'tone', 'red', '#ee2323'), run('파랑', 'tone', 'blue', null), run('칠', 'highlight', 'blue', '#21538527'), run('또', 'tone', 'red', '#ee2323')))]).toEqual(['tone #ee2323', 'highlight #21538527'])
})

test('colours that are not known lose their hex and nothing else', () => {
  const before = doc(run('빨강', 'tone', 'red', '#ee2323'), run('새로', 'tone', 'orange', '#ffa500'), run('칠', 'highlight', 'yellow', '#ee2323'))
  expect(keepFreeColours(before, new Set(['tone #ee2323']))).toEqual(doc(run('빨강', 'tone', 'red', '#ee2323'), run('새로', 'tone', 'orange', null), run('칠', 'highlight', 'yellow', null)))
})
