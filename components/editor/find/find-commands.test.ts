// @vitest-environment happy-dom
import { Editor } from '@tiptap/core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { editorExtensions } from '../editor-extensions'
import { find, leaveFind, replaceEvery, replaceMatch, stepMatch } from './find-commands'
import { findState } from './find-in-text'
import type { FindQuery } from './find-matches'

let editor: Editor

beforeEach(() => {
  editor = new Editor({ element: document.body.appendChild(document.createElement('div')), extensions: editorExtensions(), injectCSS: false })
})
afterEach(() => {
  editor.destroy()
  document.body.replaceChildren()
})

const open = (html: string, cursor = 1) => editor.chain().setContent(html, { emitUpdate: false }).setTextSelection(cursor).run()
const query = (words: string): FindQuery => ({ words, isCaseSensitive: false, isWhole: false })
const lookFor = (words: string) => find(editor.view, query(words))
const place = () => `${findState(editor.state).current + 1}/${findState(editor.state).matches.length}`
const html = () => editor.getHTML().replace(/<p><\/p>$/, '')

describe('going from match to match', () => {
  test('begins at the cursor, goes on and round both ends', () => {
    open('<p>강 하나</p><p>강 둘</p><p>강 셋</p>', 8)
    lookFor('강')
    expect(place()).toBe('3/3')
    stepMatch(editor.view, 1)
    expect(place()).toBe('1/3')
    stepMatch(editor.view, -1)
    expect(place()).toBe('3/3')
  })

  test('stays at its match while words are written before it, and follows what becomes of the matches', () => {
    open('<p>강 하나</p><p>강 둘</p>', 7)
    lookFor('강')
    editor.view.dispatch(editor.state.tr.insertText('강 ', 1))
    expect(place()).toBe('3/3')
    editor.view.dispatch(editor.state.tr.delete(1, 3))
    expect(place()).toBe('2/2')
  })

  test('nothing is searched again while neither text nor question changes', () => {
    open('<p>강 하나</p>')
    lookFor('강')
    const before = findState(editor.state)
    editor.commands.setTextSelection(3)
    expect(findState(editor.state)).toBe(before)
  })

  test('ends with the match chosen; where nothing was found with what was chosen before', () => {
    open('<p>긴 강 하나</p>', 1)
    lookFor('강')
    leaveFind(editor.view)
    expect(editor.state.doc.textBetween(editor.state.selection.from, editor.state.selection.to)).toBe('강')
    editor.commands.setTextSelection({ from: 1, to: 2 })
    lookFor('바다')
    leaveFind(editor.view)
    expect(editor.state.selection).toMatchObject({ from: 1, to: 2 })
    expect(findState(editor.state).query).toBeNull()
  })
})

describe('replacing', () => {
  test('puts the words in with the look of the old ones and goes on behind them', () => {
    open('<p>앞 <strong>서울</strong>과 서울</p>')
    lookFor('서울')
    expect(replaceMatch(editor.view, '서울시')).toBe(true)
    expect(html()).toBe('<p>앞 <strong>서울시</strong>과 서울</p>')
    expect([place(), findState(editor.state).matches[1]?.from]).toEqual(['2/2', 8])
  })

  test('everywhere at once is one step back, and what is typed next is another', () => {
    const before = '<p><a href="https://example.kr/">강물</a>이 강에</p><figure data-width="text"><figcaption>강가</figcaption></figure>'
    open(before)
    lookFor('강')
    const original = html()
    expect(replaceEvery(editor.view, '냇')).toBe(3)
    expect(editor.getText()).toContain('냇물이 냇에')
    editor.view.dispatch(editor.state.tr.insertText('더', 1))
    editor.commands.undo()
    expect(editor.getText()).toContain('냇물이 냇에')
    editor.commands.undo()
    expect(html()).toBe(original)
  })

  test('one after the other is one step back each', () => {
    open('<p>강 강</p>')
    lookFor('강')
    replaceMatch(editor.view, '내')
    replaceMatch(editor.view, '내')
    expect(editor.getText().trim()).toBe('내 내')
    editor.commands.undo()
    expect(editor.getText().trim()).toBe('내 강')
  })

  test('with nothing deletes; composed syllables are written whatever was typed', () => {
    open('<p>아주 긴 강</p>')
    lookFor('긴 ')
    replaceMatch(editor.view, '')
    expect(editor.getText().trim()).toBe('아주 강')
    lookFor('강')
    replaceMatch(editor.view, '바다'.normalize('NFD'))
    expect(editor.getText().trim()).toBe('아주 바다')
  })

  test('changes nothing where nothing matches or the text can only be read', () => {
    open('<p>강</p>')
    lookFor('바다')
    expect([replaceMatch(editor.view, '내'), replaceEvery(editor.view, '내')]).toEqual([false, 0])
    lookFor('강')
    editor.setEditable(false)
    expect([replaceMatch(editor.view, '내'), replaceEvery(editor.view, '내')]).toEqual([false, 0])
    expect(editor.getText().trim()).toBe('강')
  })
})
