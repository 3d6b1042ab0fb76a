// @vitest-environment happy-dom
import { Editor } from '@tiptap/core'
import { afterEach, describe, expect, test } from 'vitest'
import { editorExtensions } from '../editor-extensions'
import { runCommand } from '../run-command'
import { blockMoves } from './block-commands'
import { moveBlockTo } from './block-under'

let editor: Editor

const open = (html: string, words: string) => {
  editor = new Editor({ element: document.body.appendChild(document.createElement('div')), extensions: editorExtensions(), content: html, injectCSS: false })
  editor.state.doc.descendants((node, at) => {
    if (node.isText && node.text === words) editor.commands.setTextSelection(at + 1)
  })
}
const run = (name: keyof typeof blockMoves) => runCommand(editor, blockMoves[name].command)
const html = () => editor.getHTML().replace(/<p><\/p>$/, '')
/** Writes where the cursor is, to show where that is. */
const mark = () => editor.view.dispatch(editor.state.tr.insertText('|'))

afterEach(() => {
  editor.destroy()
  document.body.replaceChildren()
})

const three = '<p>하나</p><h2>둘</h2><p>셋</p>'
const list = '<ul><li><p>가</p></li><li><p>나</p><ul><li><p>다</p></li></ul></li></ul>'

describe('the block of the cursor', () => {
  test.each([
    ['up', three, '둘', '<h2>둘|</h2><p>하나</p><p>셋</p>'],
    ['down', three, '하나', '<h2>둘</h2><p>하|나</p><p>셋</p>'],
    ['up', three, '하나', '<p>하|나</p><h2>둘</h2><p>셋</p>'],
    ['down', three, '셋', '<p>하나</p><h2>둘</h2><p>셋|</p>'],
    ['up', list, '나', '<ul><li><p>나|</p><ul><li><p>다</p></li></ul></li><li><p>가</p></li></ul>'],
    ['down', list, '나', '<ul><li><p>가</p></li><li><p>나|</p><ul><li><p>다</p></li></ul></li></ul>'],
    // The only item of its list moves with the item around it.
    ['up', list, '다', '<ul><li><p>나</p><ul><li><p>다|</p></li></ul></li><li><p>가</p></li></ul>'],
    ['up', '<p>하나</p><blockquote><p>둘</p></blockquote>', '둘', '<blockquote><p>둘|</p></blockquote><p>하나</p>'],
    ['duplicate', three, '둘', '<p>하나</p><h2>둘</h2><h2>둘|</h2><p>셋</p>'],
  ] as const)('%s: %s at %s', (name, given, words, expected) => {
    open(given, words)
    run(name)
    mark()
    expect(html()).toBe(expected)
  })

  test.each([[three, '둘', '<p>하나</p><p>셋</p>'], [list, '가', '<ul><li><p>나</p><ul><li><p>다</p></li></ul></li></ul>'], ['<p>하나</p>', '하나', '']])('is deleted: %s at %s', (given, words, expected) => {
    open(given, words)
    run('remove')
    expect(html()).toBe(expected)
  })

  test('does not go below the empty paragraph that the editor keeps at the end', () => {
    open('<p>하나</p><blockquote><p>둘</p></blockquote>', '둘')
    const before = editor.getJSON()
    run('down')
    expect(editor.getJSON()).toEqual(before)
  })

  test.each(['up', 'down', 'duplicate', 'remove'] as const)('%s is undone in one step', (name) => {
    open(`${three}<p>넷</p>`, '둘')
    const before = editor.getJSON()
    run(name)
    editor.commands.undo()
    expect(editor.getJSON()).toEqual(before)
  })
})

describe('a block that is dragged', () => {
  test.each([[0, 11, '<h2>둘</h2><p>셋</p><p>하나</p>'], [7, 0, '<p>셋</p><p>하나</p><h2>둘</h2>'], [4, 0, '<h2>둘</h2><p>하나</p><p>셋</p>']])('from %i to %i', (from, to, expected) => {
    open(three, '둘')
    const moved = moveBlockTo(editor.state, from, Math.min(to, editor.state.doc.content.size))
    if (moved) editor.view.dispatch(moved)
    expect(html()).toBe(expected)
  })

  test.each([[4, 4], [4, 7], [4, 5]])('from %i to %i stays', (from, to) => {
    open(three, '둘')
    expect(moveBlockTo(editor.state, from, to)).toBeNull()
  })
})
