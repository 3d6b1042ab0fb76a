import { describe, expect, test } from 'vitest'
import { listMoveOf } from './list-keys'

const key = (code: string, more: Partial<KeyboardEvent> = {}) => ({ code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false, ...more })

describe('keys of the article list', () => {
  test('move, select and search by their place on the keyboard, whatever letter is written there', () => {
    expect(['KeyJ', 'ArrowDown', 'KeyK', 'ArrowUp', 'KeyX', 'Slash', 'KeyQ'].map((code) => listMoveOf(key(code), false))).toEqual(['down', 'down', 'up', 'up', 'select', 'search', null])
  })

  test('are letters in a field and in a composition, and the browser’s own with another key held', () => {
    expect(listMoveOf(key('KeyJ'), true)).toBe(null)
    expect(listMoveOf(key('KeyJ', { isComposing: true }), false)).toBe(null)
    expect(listMoveOf(key('KeyJ', { ctrlKey: true }), false)).toBe(null)
    expect(listMoveOf(key('Slash', { shiftKey: true }), false)).toBe(null)
    expect(listMoveOf(key('KeyJ', { shiftKey: true }), false)).toBe('down')
  })
})
