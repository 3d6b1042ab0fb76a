// @vitest-environment happy-dom
import { Editor } from '@tiptap/core'
import { afterEach, describe, expect, test } from 'vitest'
import { renderText } from '@/domain/document/render-text'
import { documentSchema } from '@/domain/document/schema'
import type { DocumentJson } from '@/domain/document/types'
import { validateDocument } from '@/domain/document/validate'
import { editorExtensions } from './editor-extensions'
import { boxInserts, insertAttachment, insertEmbed, insertRelatedArticle } from './insert-commands'
import { type TextCommand, runCommand } from './run-command'

let editor: Editor

const open = (html: string, at: number) => {
  editor = new Editor({ element: document.body.appendChild(document.createElement('div')), extensions: editorExtensions(), content: html, injectCSS: false })
  editor.commands.setTextSelection(at)
}
const types = () => editor.getJSON().content.map(({ type }) => type)
const insertOf = (wanted: string): TextCommand => boxInserts.find(([name]) => name === wanted)?.[1] ?? ((chain) => chain)

afterEach(() => {
  editor.destroy()
  document.body.replaceChildren()
})

describe.each(boxInserts.map(([name]) => name))('putting in a %s', (name) => {
  test('lets words be written in it at once, and what results can be saved', () => {
    open('<p>앞</p><p></p><p>뒤</p>', 4)
    expect(runCommand(editor, insertOf(name))).toBe(true)
    editor.view.dispatch(editor.state.tr.insertText('새 글'))
    const parents = [...Array(editor.state.selection.$from.depth + 1).keys()].map((depth) => editor.state.selection.$from.node(depth).type.name)
    expect(parents).toContain(name)
    const doc = editor.getJSON() as DocumentJson
    expect(validateDocument(doc)).toMatchObject({ ok: true })
    expect(renderText(documentSchema.nodeFromJSON(doc).toJSON() as DocumentJson).replace(/정정\n|[()]/g, '')).toBe('앞\n새 글\n뒤')
  })
})

describe('a block that is put in', () => {
  test('takes the place of an empty paragraph and stands behind one with words', () => {
    open('<p></p>', 1)
    runCommand(editor, insertOf('pullQuote'))
    expect(types()).toEqual(['pullQuote', 'paragraph'])
    editor.destroy()
    open('<p>앞말</p><p>뒤</p>', 2)
    runCommand(editor, insertRelatedArticle(12))
    expect(types()).toEqual(['paragraph', 'relatedArticle', 'paragraph'])
  })

  test('is refused where the schema has no place for it, and nothing changes', () => {
    open('<p></p>', 1)
    runCommand(editor, insertOf('summary'))
    const before = editor.getJSON()
    expect(runCommand(editor, insertOf('factBox'))).toBe(false)
    expect(editor.getJSON()).toEqual(before)
  })

  test('is a card for an address of a known provider only', () => {
    open('<p></p>', 1)
    expect(insertEmbed('https://evil.example/embed/x')).toBeNull()
    runCommand(editor, insertEmbed('https://youtu.be/dQw4w9WgXcQ') ?? ((chain) => chain))
    runCommand(editor, insertAttachment({ media: '0b8f6c1e-6c0a-4a55-9f7c-2f6f1f0a1b2d', name: '자료.hwp', bytes: 312_000, mime: 'application/x-hwp' }))
    expect(types()).toEqual(expect.arrayContaining(['embed', 'attachment']))
    expect(validateDocument(editor.getJSON())).toMatchObject({ ok: true })
  })
})
