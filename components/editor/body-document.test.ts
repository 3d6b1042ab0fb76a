import { describe, expect, test } from 'vitest'
import { documentSchema } from '@/domain/document/schema'
import { bodyJson, withoutTrailingSpace } from './body-document'

const paragraph = (text?: string) => ({ type: 'paragraph', attrs: { align: null }, ...(text && { content: [{ type: 'text', text }] }) })
const read = (...content: object[]) => documentSchema.nodeFromJSON({ type: 'doc', content })

describe('the body as it is saved', () => {
  test('has no empty paragraphs at its end and keeps those between', () => {
    expect(bodyJson(read(paragraph('첫 문단'), paragraph(), paragraph('끝 문단'), paragraph(), paragraph()))).toEqual({
      type: 'doc',
      content: [paragraph('첫 문단'), paragraph(), paragraph('끝 문단')],
    })
  })

  test('keeps one paragraph when there is nothing else', () => {
    expect(bodyJson(read(paragraph(), paragraph()))).toEqual({ type: 'doc', content: [paragraph()] })
  })

  test('is made of plain objects, which is all that React sends to the server', () => {
    const attributes = bodyJson(read(paragraph('문단'))).content?.[0]?.attrs
    expect(Object.getPrototypeOf(attributes)).toBe(Object.prototype)
  })

  test('a paragraph that the editor adds at the end is no change', () => {
    expect(withoutTrailingSpace(read({ type: 'horizontalRule' }, paragraph())).eq(withoutTrailingSpace(read({ type: 'horizontalRule' })))).toBe(true)
  })
})
