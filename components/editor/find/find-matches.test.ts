import { describe, expect, test } from 'vitest'
import { type MarkName, documentSchema } from '@/domain/document/schema'
import type { NodeJson } from '@/domain/document/types'
import { findMatches } from './find-matches'

const text = (words: string, ...marks: MarkName[]): NodeJson => ({ type: 'text', text: words, ...(marks.length > 0 && { marks: marks.map((type) => ({ type })) }) })
const paragraph = (...content: NodeJson[]): NodeJson => ({ type: 'paragraph', content })
const docOf = (...content: NodeJson[]) => documentSchema.nodeFromJSON({ type: 'doc', content })

/** What is found, as it stands in the document. */
function found(doc: ReturnType<typeof docOf>, words: string, how: { isCaseSensitive?: boolean; isWhole?: boolean } = {}): string[] {
  return findMatches(doc, { words, isCaseSensitive: false, isWhole: false, ...how }).map(({ from, to }) => doc.textBetween(from, to))
}

describe('finding', () => {
  test('goes across marks, because a reader sees one word', () => {
    expect(found(docOf(paragraph(text('새벽'), text('시장', 'bold'), text('에 눈이 왔다'))), '벽시장에')).toEqual(['벽시장에'])
  })

  test('goes not from one paragraph into the next, nor over a line break', () => {
    const doc = docOf(paragraph(text('새벽')), paragraph(text('시장'), { type: 'hardBreak' }, text('골목')))
    expect([found(doc, '새벽시장'), found(doc, '시장골목')]).toEqual([[], []])
  })

  test('finds composed syllables in taken-apart text and the other way round, and marks them whole', () => {
    const apart = '새벽시장'.normalize('NFD')
    const doc = docOf(paragraph(text(`오늘 ${apart}에서`)), paragraph(text('내일 새벽시장')))
    expect(found(doc, '새벽시장')).toEqual([apart, '새벽시장'])
    expect(found(doc, apart)).toEqual([apart, '새벽시장'])
    // Half a syllable is none: 시 is not in 신.
    expect(found(docOf(paragraph(text('신발'.normalize('NFD')))), '시')).toEqual([])
  })

  test('looks into captions, cells, boxes and footnotes, in reading order', () => {
    const cell: NodeJson = { type: 'tableCell', content: [paragraph(text('물가 셋'))] }
    const doc = docOf(
      paragraph(text('물가'), { type: 'footnote', content: [text('물가 하나')] }, text(' 다시 물가')),
      { type: 'figure', content: [text('물가 둘')] },
      { type: 'table', content: [{ type: 'tableRow', content: [cell] }] },
      { type: 'factBox', content: [paragraph(text('물가 넷'))] },
    )
    const places = findMatches(doc, { words: '물가', isCaseSensitive: false, isWhole: false }).map(({ from }) => from)
    expect(places).toHaveLength(6)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  })

  test('tells letters by case only when asked to', () => {
    const doc = docOf(paragraph(text('BTS와 bts')))
    expect([found(doc, 'Bts'), found(doc, 'BTS', { isCaseSensitive: true })]).toEqual([['BTS', 'bts'], ['BTS']])
  })

  test('leaves out words that go on when whole ones are asked for', () => {
    const doc = docOf(paragraph(text('시장 시장이 “시장” 새벽시장')))
    expect(findMatches(doc, { words: '시장', isCaseSensitive: false, isWhole: true })).toHaveLength(2)
  })

  test('takes every kind of space for a space, and repeated signs one after the other', () => {
    expect(found(docOf(paragraph(text('서울 시청'))), '서울 시청')).toHaveLength(1)
    expect(found(docOf(paragraph(text('하하하하하'))), '하하')).toHaveLength(2)
  })

  test('finds nothing for nothing', () => {
    expect(found(docOf(paragraph(text('글'))), '')).toEqual([])
  })
})
