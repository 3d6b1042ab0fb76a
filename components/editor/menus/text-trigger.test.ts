// @vitest-environment happy-dom
import { Editor } from '@tiptap/core'
import { afterEach, describe, expect, test } from 'vitest'
import { editorExtensions } from '../editor-extensions'
import { insertArticleLink } from './article-commands'
import { pick } from './pick'
import { isPossible, slashItems } from './slash-items'
import { closeTrigger, triggerOf } from './text-trigger'

let editor: Editor

const open = (html: string, at: number) => {
  editor = new Editor({ element: document.body.appendChild(document.createElement('div')), extensions: editorExtensions(), content: html, injectCSS: false })
  editor.commands.setTextSelection(at)
}
/** Letter by letter, as a keyboard writes. */
const type = (text: string) => [...text].forEach((letter) => editor.view.dispatch(editor.state.tr.insertText(letter)))
const found = () => {
  const match = triggerOf(editor.state)
  return match && `${match.kind}:${match.query}`
}

afterEach(() => {
  editor.destroy()
  document.body.replaceChildren()
})

describe('a sign that opens a menu', () => {
  test.each([['', '/', 'block:'], ['', '/표', 'block:표'], ['앞 ', '/제', 'block:제'], ['', '@버스 요금', 'article:버스 요금'], ['말 ', '@', 'article:'], ['“', '@12', 'article:12']])('after %j, %j asks for %j', (before, typed, expected) => {
    open('<p></p>', 1)
    type(before + typed)
    expect(found()).toBe(expected)
  })

  test.each([['3', '/4'], ['km', '/h'], ['kim', '@garam.example'], ['', '//'], ['', '/표 '], ['', '@버스  '], ['', '@ 버스']])('after %j, %j is text', (before, typed) => {
    open('<p></p>', 1)
    type(before + typed)
    expect(found()).toBeNull()
  })

  test.each([['<pre><code>a </code></pre>', 3], ['<p><code>a </code></p>', 3]])('asks for nothing in code', (html, at) => {
    open(html, at)
    type('/')
    expect(found()).toBeNull()
  })

  test('asks for nothing when the cursor only comes to it, or when it was pasted', () => {
    open('<p>앞 /표</p>', 5)
    expect(found()).toBeNull()
    open('<p></p>', 1)
    editor.view.dispatch(editor.state.tr.insertText('/').setMeta('paste', true))
    expect(found()).toBeNull()
  })

  test('that was closed does not open again when its words are taken back', () => {
    open('<p></p>', 1)
    type('/표')
    closeTrigger(editor.view)
    editor.commands.deleteRange({ from: 2, to: 3 })
    expect(found()).toBeNull()
  })

  test('that was closed stays text, also while words before it change, until it is written anew', () => {
    open('<p></p>', 1)
    type('앞 /표')
    closeTrigger(editor.view)
    type('를')
    editor.view.dispatch(editor.state.tr.insertText('맨', 1))
    expect(found()).toBeNull()
    editor.commands.setTextSelection(editor.state.doc.content.size - 1)
    editor.commands.deleteRange({ from: 4, to: 7 })
    type('/')
    expect(found()).toBe('block:')
  })
})

describe('a choice', () => {
  test.each(slashItems.filter((item) => 'command' in item).map((item) => [item.id, item] as const))('of %s takes the sign and its words away', (_id, item) => {
    open('<p></p><p>뒤</p>', 1)
    type('/가나')
    if ('command' in item) pick(editor, item.command)
    expect(editor.getText()).not.toContain('/가나')
    expect(editor.getText()).toContain('뒤')
    expect(() => editor.state.doc.check()).not.toThrow()
  })

  test('of an article writes its headline as a link, in the marks of the place, and what follows is no link', () => {
    open('<p><strong>앞</strong></p>', 2)
    type(' @버')
    pick(editor, insertArticleLink({ headline: '버스 요금 동결', path: '/articles/7/버스-요금-동결' }))
    type('는')
    expect(editor.getHTML()).toContain('<strong>앞 </strong><a href="/articles/7/버스-요금-동결"><strong>버스 요금 동결</strong></a><strong>는</strong>')
  })

  test('is undone in one step', () => {
    open('<p></p>', 1)
    type('앞 /인용')
    const before = editor.getJSON()
    pick(editor, slashItems.flatMap((item) => (item.id === 'pullQuote' && 'command' in item ? [item.command] : []))[0])
    expect(editor.getJSON()).not.toEqual(before)
    editor.commands.undo()
    expect(editor.getJSON()).toEqual(before)
  })

  test('that the place cannot take is not offered', () => {
    const offered = () => slashItems.filter((item) => isPossible(editor, item)).map(({ id }) => id)
    open('<table><tr><td>가</td></tr></table>', 4)
    expect(offered()).not.toContain('table')
    expect(offered()).toContain('paragraph')
    open('<div data-node="summary"><p>가</p></div>', 3)
    expect(offered()).not.toContain('factBox')
  })
})
