import { expect, test } from 'vitest'
import { correctionsIn } from './corrections-in'
import { renderHtml } from './render-html'
import type { NodeJson } from './types'

const said = (words: string): NodeJson => ({ type: 'paragraph', content: [{ type: 'text', text: words }] })
const note = (kind: string): NodeJson => ({ type: 'correctionNote', attrs: { kind, date: '2026-11-21' }, content: [said('바로잡는다.')] })

test('a body tells its correction notes in order, each under an address of its own', () => {
  const html = renderHtml({ type: 'doc', content: [note('correction'), said('본문'), note('rebuttal')] }, { pictures: new Map(), articles: new Map(), attachments: new Map() })
  expect(correctionsIn(html)).toEqual([{ anchor: 'correction-1', kind: 'correction' }, { anchor: 'correction-2', kind: 'rebuttal' }])
  for (const { anchor } of correctionsIn(html)) expect(html).toContain(`id="${anchor}"`)
})

test('words that look like a note are none', () => {
  const html = renderHtml({ type: 'doc', content: [said('<aside class="correction-note" id="x" aria-label="정정">')] }, { pictures: new Map(), articles: new Map(), attachments: new Map() })
  expect(correctionsIn(html)).toEqual([])
})
