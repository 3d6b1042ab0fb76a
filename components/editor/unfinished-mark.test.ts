// @vitest-environment happy-dom
import { Editor } from '@tiptap/core'
import { expect, test } from 'vitest'
import { editorExtensions } from './editor-extensions'
import { runCommand } from './run-command'

test('the keys of the unfinished mark put it on the chosen words and take it off', () => {
  const editor = new Editor({ element: document.body.appendChild(document.createElement('div')), extensions: editorExtensions(), content: '<p>몇 명 모였다</p>', injectCSS: false })
  editor.commands.setTextSelection({ from: 3, to: 5 })
  const press = () => editor.view.dom.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', code: 'KeyK', keyCode: 75, ctrlKey: true, altKey: true, bubbles: true, cancelable: true }))
  press()
  expect(editor.getHTML()).toContain('data-tk')
  press()
  expect(editor.getHTML()).not.toContain('data-tk')
  runCommand(editor, (chain) => chain.toggleMark('tk'))
  expect(editor.getHTML()).toContain('data-tk')
  editor.destroy()
})
