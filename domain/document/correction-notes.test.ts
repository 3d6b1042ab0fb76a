import { expect, test } from 'vitest'
import { addCorrection } from './add-correction'
import { correctionNotesIn } from './correction-notes'
import { renderHtml } from './render-html'
import type { DocumentJson, NodeJson } from './types'
import { validateDocument } from './validate'

const said = (words: string): NodeJson => ({ type: 'paragraph', content: [{ type: 'text', text: words }] })
const body: DocumentJson = { type: 'doc', content: [said('가람시 인구는 21만 명이다.')] }
const html = (doc: DocumentJson) => renderHtml(doc, { pictures: new Map(), articles: new Map(), attachments: new Map() })
const correction = { kind: 'correction', date: '2026-11-22', note: '인구를 바로잡습니다.\n\n  “12만 명”이 <맞습니다> & 끝.  ' } as const

test('a note stands over the body or after it, a paragraph for each line, and the document fits the schema', () => {
  const note: NodeJson = { type: 'correctionNote', attrs: { kind: 'correction', date: '2026-11-22' }, content: [said('인구를 바로잡습니다.'), said('“12만 명”이 <맞습니다> & 끝.')] }
  expect(addCorrection(body, { ...correction, place: 'top' }).content).toEqual([note, ...(body.content ?? [])])
  expect(addCorrection(body, { ...correction, place: 'bottom' }).content).toEqual([...(body.content ?? []), note])
  expect(validateDocument(addCorrection(body, { ...correction, place: 'top' })).ok).toBe(true)
})

test('what is listed is what is shown: place, kind, day and words of each note, without the numbers of footnotes', () => {
  const footnoted: NodeJson = { type: 'paragraph', content: [{ type: 'text', text: '통계청 자료다' }, { type: 'footnote', content: [{ type: 'text', text: '11월 발표' }] }, { type: 'text', text: '.' }] }
  const list: NodeJson = { type: 'bulletList', content: [{ type: 'listItem', content: [said('첫째')] }, { type: 'listItem', content: [said('둘째')] }] }
  const undated: NodeJson = { type: 'correctionNote', attrs: { kind: 'followUp' }, content: [footnoted, list] }
  const empty: NodeJson = { type: 'correctionNote', attrs: { kind: 'rebuttal', date: '2026-11-20' }, content: [{ type: 'paragraph' }] }
  const written = addCorrection({ ...body, content: [empty, ...(body.content ?? []), undated] }, { ...correction, place: 'top' })
  expect(correctionNotesIn(html(written))).toEqual([
    { place: 1, kind: 'correction', day: '2026-11-22', note: '인구를 바로잡습니다.\n“12만 명”이 <맞습니다> & 끝.' },
    { place: 2, kind: 'followUp', day: null, note: '통계청 자료다.\n첫째\n둘째' },
  ])
})

test('words that look like a note are none', () => {
  expect(correctionNotesIn(html({ type: 'doc', content: [said('<aside class="correction-note" id="correction-1" aria-label="정정"><p class="correction-note-head">x</p>y</aside>')] }))).toEqual([])
})
