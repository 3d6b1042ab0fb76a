// @vitest-environment happy-dom
import { Editor, getExtensionField } from '@tiptap/core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { messagesIn } from '@/messages'
import { editorExtensions } from '../editor-extensions'
import { blockMoves } from '../menus/block-commands'
import { swatchForKey } from '../swatch-keys'
import { type NamedCommand, blockCommands, blockStyleCommands, historyCommands, markCommands } from '../text-commands'
import { colourShortcuts, deskShortcuts, findShortcuts } from './desk-shortcuts'
import { isPressed } from './pressed'
import { shortcutGroups } from './shortcut-groups'
import { nameOf } from './use-desk-keys'

let editor: Editor

beforeEach(() => {
  editor = new Editor({ element: document.body.appendChild(document.createElement('div')), extensions: editorExtensions(), content: '<p>글이 있다</p>', injectCSS: false })
  editor.commands.setTextSelection({ from: 1, to: 3 })
})
afterEach(() => {
  editor.destroy()
  document.body.replaceChildren()
})

const codes: Record<string, string> = { '/': 'Slash', '?': 'Slash', '↑': 'ArrowUp', '↓': 'ArrowDown' }

/** The event of a person who presses `Mod+Shift+B` and the like, on a Korean layout where a letter says something else. */
function press(keys: string): KeyboardEvent {
  const parts = keys.split('+')
  const key = parts.at(-1) ?? ''
  const code = codes[key] ?? (/^[A-Z]$/.test(key) ? `Key${key}` : /^\d$/.test(key) ? `Digit${key}` : key)
  const said = /^[A-Z]$/.test(key) ? 'ㅁ' : (/^[↑↓]$/.test(key) ? code : key)
  const has = (name: string) => parts.includes(name)
  return new KeyboardEvent('keydown', { key: said, code, keyCode: key.charCodeAt(0), ctrlKey: has('Mod'), shiftKey: has('Shift') || key === '?', altKey: has('Alt'), bubbles: true, cancelable: true } as KeyboardEventInit)
}

const commandTables: Record<string, NamedCommand> = { ...historyCommands, ...markCommands, ...blockStyleCommands, ...blockCommands }
const listed = () => shortcutGroups(messagesIn('ko')).flatMap(({ rows }) => rows)

describe('the list of shortcuts', () => {
  test('names each one in both languages', () => {
    for (const lang of ['ko', 'en'] as const) {
      for (const { name, rows } of shortcutGroups(messagesIn(lang))) expect([name, ...rows.map((row) => row.name)].filter((word) => word === '' || word === 'undefined')).toEqual([])
    }
  })

  test.each(Object.entries(commandTables).flatMap(([name, { keys }]) => (keys ? [[name, keys]] : [])))('%s: the editor does on %s what its command does', (name, keys) => {
    const start = editor.state
    if (name === 'redo' || name === 'undo') editor.commands.insertContent('더')
    if (name === 'redo') editor.commands.undo()
    const before = editor.state
    commandTables[name]?.command(editor.chain()).run()
    const wanted = { doc: editor.getJSON(), marks: editor.state.storedMarks }
    editor.view.updateState(before)
    editor.view.dom.dispatchEvent(press(keys))
    expect({ doc: editor.getJSON(), marks: editor.state.storedMarks }).toEqual(wanted)
    // Something happened at all.
    expect(editor.state === start).toBe(false)
  })

  test('the block of the cursor moves by the listed keys', () => {
    editor.commands.setContent('<p>첫째</p><p>둘째</p><p>끝</p>')
    const words = () => editor.state.doc.children.map((block) => block.textContent)
    editor.commands.setTextSelection(1)
    editor.view.dom.dispatchEvent(press(blockMoves.down.keys))
    expect(words()).toEqual(['둘째', '첫째', '끝'])
    editor.view.dom.dispatchEvent(press(blockMoves.up.keys))
    expect(words()).toEqual(['첫째', '둘째', '끝'])
  })

  test('holds every key with Ctrl or ⌘ that an extension of the editor binds', () => {
    const known = new Set(listed().map(({ shortcut }) => normal(shortcut.keys)))
    const bound = editor.extensionManager.extensions.flatMap((extension) => {
      const shortcuts = getExtensionField<(() => Record<string, unknown>) | undefined>(extension, 'addKeyboardShortcuts', { name: extension.name, options: extension.options, storage: extension.storage, editor, type: null })
      return Object.keys(shortcuts?.() ?? {})
    })
    const unlisted = bound.filter((keys) => /Mod|Ctrl|Cmd/.test(keys)).filter((keys) => !known.has(normal(keys)))
    expect([...new Set(unlisted.map(normal))].toSorted()).toEqual(otherWays)
  })

  test.each(Object.entries({ ...deskShortcuts, ...findShortcuts }))('%s is heard by the page and by nothing else', (name, shortcut) => {
    const event = press(shortcut.keys)
    document.body.dispatchEvent(event)
    if (name === 'save') expect(isPressed(event, deskShortcuts.save, false)).toBe(true)
    else expect(nameOf(event, false)).toBe(name)
  })

  test('a question mark in a field is a question mark', () => {
    const field = document.body.appendChild(document.createElement('input'))
    const event = press('?')
    field.dispatchEvent(event)
    expect(nameOf(event, false)).toBeNull()
  })

  test('on a Mac ⌘ is meant and Ctrl left to the system', () => {
    const command = { key: 'f', code: 'KeyF', ctrlKey: false, metaKey: true, altKey: false, shiftKey: false }
    expect([isPressed(command, deskShortcuts.find, true), isPressed({ ...command, ctrlKey: true, metaKey: false }, deskShortcuts.find, true)]).toEqual([true, false])
    expect(isPressed({ ...command, altKey: true }, deskShortcuts.replace, true)).toBe(true)
  })

  test('the digits of the colour menus are what their keys mean', () => {
    expect(colourShortcuts).toEqual({ choose: { keys: '1–6' }, recent: { keys: '7–9' }, free: { keys: 'F' }, clear: { keys: '0' } })
    expect([1, 6, 7, 9, 0].map((digit) => swatchForKey({ key: String(digit), code: `Digit${digit}` }, 6))).toEqual([0, 5, 'recent-0', 'recent-2', 'clear'])
    expect(swatchForKey({ key: 'ㄹ', code: 'KeyF' }, 6)).toBe('free')
  })
})

/** What every text field of the system does too, redo as Windows has it, and undo on a Cyrillic layout. */
const otherWays = ['Mod+A', 'Mod+BACKSPACE', 'Mod+DELETE', 'Mod+ENTER', 'Mod+Shift+Я', 'Mod+Y', 'Mod+Я']

/** `Mod-Shift-b` and `Mod+Shift+B` are the same, in whatever order the modifiers stand. */
function normal(keys: string): string {
  const parts = keys.split(/[-+](?=.)/)
  const key = parts.pop() ?? ''
  return [...parts.toSorted(), key.toUpperCase()].join('+')
}
