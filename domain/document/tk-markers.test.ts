import { expect, it } from 'vitest'
import { findTkMarkers } from './tk-markers'
import type { NodeJson } from './types'

const tk = (text: string, ...more: NonNullable<NodeJson['marks']>): NodeJson => ({ type: 'text', text, marks: [...more, { type: 'tk' }] })
const paragraph = (...content: NodeJson[]): NodeJson => ({ type: 'paragraph', content })

it('finds what is marked as unfinished wherever it stands, once for each place', () => {
  const doc: NodeJson = {
    type: 'doc',
    content: [
      paragraph({ type: 'text', text: '봉사자는 ' }, tk('모두 '), tk('몇 명', { type: 'bold' }), { type: 'text', text: '이다. ' }, tk('날짜')),
      { type: 'factBox', content: [{ type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(tk('이름'))] }] }] },
      paragraph({ type: 'footnote', marks: [{ type: 'tk' }], content: [{ type: 'text', text: '출처' }] }, { type: 'footnote', content: [tk('쪽수')] }),
    ],
  }
  expect(findTkMarkers(doc)).toEqual(['모두 몇 명', '날짜', '이름', '출처', '쪽수'])
})

it('takes the letters TK for 대구·경북, which they mostly are', () => {
  expect(findTkMarkers({ type: 'doc', content: [paragraph({ type: 'text', text: 'TK 민심이 움직인다' })] })).toEqual([])
})
