import { describe, expect, test } from 'vitest'
import { canonicalJson } from './canonical-json'

describe('canonicalJson', () => {
  test('is the same for the same document, whatever order its keys came in and whichever nothing was written', () => {
    const fromEditor = { type: 'paragraph', attrs: { align: null }, content: [{ type: 'text', text: '눈이 왔다.', marks: [{ type: 'tone', attrs: { tone: 'red', raw: '' } }] }] }
    const fromDatabase = { content: [{ marks: [{ attrs: { tone: 'red', raw: null }, type: 'tone' }], text: '눈이 왔다.', type: 'text' }], type: 'paragraph' }
    expect(canonicalJson(fromEditor)).toBe(canonicalJson(fromDatabase))
  })

  test.each([
    ['a letter', { type: 'text', text: '눈이 왔다' }, { type: 'text', text: '눈이 왔다.' }],
    ['a space', { type: 'text', text: '눈이 왔다' }, { type: 'text', text: '눈이  왔다' }],
    ['a number', { attrs: { level: 2 } }, { attrs: { level: 3 } }],
    ['false and nothing', { attrs: { decorative: false } }, { attrs: {} }],
    ['the order of a list', ['가', '나'], ['나', '가']],
    ['the length of a list', ['가', null], ['가']],
  ])('differs with %s', (_what, one, other) => {
    expect(canonicalJson(one)).not.toBe(canonicalJson(other))
  })

  test.each([undefined, null, '', 0, 'ㄱ'])('answers a text for %s', (value) => {
    expect(canonicalJson(value)).toBeTypeOf('string')
  })
})
