import { expect, test } from 'vitest'
import { documentSchema } from '@/domain/document/schema'
import type { NodeJson } from '@/domain/document/types'
import { currentEntry, readOutline } from './read-outline'

const heading = (level: number, text: string): NodeJson => ({ type: 'heading', attrs: { level }, content: text === '' ? [] : [{ type: 'text', text }] })
const paragraph: NodeJson = { type: 'paragraph', content: [{ type: 'text', text: '글' }] }
const docOf = (...content: NodeJson[]) => documentSchema.nodeFromJSON({ type: 'doc', content })

test('the headings in order, also those in boxes, with the rank that each one skips', () => {
  const doc = docOf(
    heading(3, '먼저'), paragraph, heading(2, '물가'), heading(4, '배추'), heading(3, ''),
    { type: 'factBox', content: [heading(4, '상자')] }, heading(2, '끝'),
  )
  expect(readOutline(doc).map(({ level, text, skips }) => [level, text, skips])).toEqual([
    [3, '먼저', 2], [2, '물가', null], [4, '배추', 3], [3, '', null], [4, '상자', null], [2, '끝', null],
  ])
})

test('what a footnote says is no part of its heading', () => {
  const doc = docOf({ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: '물가' }, { type: 'footnote', content: [{ type: 'text', text: '통계청' }] }] })
  expect(readOutline(doc)[0]?.text).toBe('물가')
})

test('the current one is the last at or before the cursor', () => {
  const doc = docOf(paragraph, heading(2, '하나'), paragraph, heading(2, '둘'))
  const entries = readOutline(doc)
  expect([1, 4, 9, 12].map((position) => currentEntry(entries, position))).toEqual([-1, 0, 0, 1])
})

test('a document that did not change is not read again', () => {
  const doc = docOf(heading(2, '하나'))
  expect(readOutline(doc)).toBe(readOutline(doc))
})
