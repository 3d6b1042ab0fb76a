import { describe, expect, it } from 'vitest'
import { readTyped } from './free-colour'

describe('a typed colour', () => {
  it.each([
    ['#EE2323', 'tone', { kind: 'colour', used: { tone: 'red', raw: '#ee2323' } }],
    [' 1a5490 ', 'tone', { kind: 'colour', used: { tone: 'blue', raw: '#1a5490' } }],
    ['#f80', 'tone', { kind: 'colour', used: { tone: 'orange', raw: '#ff8800' } }],
    ['#c8f7c5', 'highlight', { kind: 'colour', used: { tone: 'green', raw: '#c8f7c5' } }],
    ['#000000', 'tone', { kind: 'plain' }],
    ['#ffffff', 'highlight', { kind: 'plain' }],
    ['빨강', 'tone', { kind: 'broken' }],
    ['#ee232', 'tone', { kind: 'broken' }],
    ['#21538527', 'highlight', { kind: 'broken' }],
    ['red;position:fixed', 'tone', { kind: 'broken' }],
    ['', 'tone', { kind: 'broken' }],
  ] as const)('%j for %s is read as %o', (text, kind, expected) => expect(readTyped(kind, text)).toEqual(expected))
})
