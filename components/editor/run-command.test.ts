// @vitest-environment happy-dom
import { Editor } from '@tiptap/core'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { editorExtensions } from './editor-extensions'
import { runCommand } from './run-command'

/**
 * happy-dom has no input method: that a syllable is composing is told to ProseMirror by the events that a browser sends, and leaving
 * the field ends it as browsers do. What real browsers make of it is proven in tests/e2e.
 */
let editor: Editor

beforeEach(() => {
  const element = document.createElement('div')
  document.body.append(element)
  editor = new Editor({ element, extensions: editorExtensions(), content: '<p>한글</p>', injectCSS: false })
  editor.commands.setTextSelection(3)
  editor.view.dom.addEventListener('blur', () => {
    if (editor.view.composing) editor.view.dom.dispatchEvent(new CompositionEvent('compositionend', { data: '글' }))
  })
})

afterEach(() => {
  editor.destroy()
  document.body.replaceChildren()
})

const compose = () => {
  editor.view.focus()
  editor.view.dom.dispatchEvent(new CompositionEvent('compositionstart'))
  expect(editor.view.composing).toBe(true)
}

describe('runCommand', () => {
  test('ends a composition before the command runs', () => {
    compose()
    const wasComposing = vi.fn()
    runCommand(editor, (chain) => chain.command(({ view }) => {
      wasComposing(view.composing)
      return true
    }))
    expect(wasComposing.mock.calls).toEqual([[false]])
  })

  test('a mark switched on in the middle of a syllable is on for the next one', () => {
    compose()
    expect(runCommand(editor, (chain) => chain.toggleBold())).toBe(true)
    expect(editor.state.storedMarks?.map((mark) => mark.type.name)).toEqual(['bold'])
  })

  test('brings the focus back to the text, also from a menu', () => {
    const elsewhere = document.body.appendChild(document.createElement('button'))
    elsewhere.focus()
    runCommand(editor, (chain) => chain.setMark('tone', { tone: 'red', raw: null }))
    expect(document.activeElement).toBe(editor.view.dom)
  })

  test('a shortcut pressed while a syllable is composing ends the composition first', () => {
    compose()
    editor.view.dom.dispatchEvent(new KeyboardEvent('keydown', { key: 'b', code: 'KeyB', ctrlKey: true, bubbles: true, cancelable: true }))
    expect(editor.view.composing).toBe(false)
    expect(editor.state.storedMarks?.map((mark) => mark.type.name)).toEqual(['bold'])
  })

  test('letters and the modifier alone leave the composition be', () => {
    compose()
    editor.view.dom.dispatchEvent(new KeyboardEvent('keydown', { key: 'Process', code: 'KeyR', bubbles: true }))
    editor.view.dom.dispatchEvent(new KeyboardEvent('keydown', { key: 'Control', code: 'ControlLeft', ctrlKey: true, bubbles: true }))
    expect(editor.view.composing).toBe(true)
  })
})
