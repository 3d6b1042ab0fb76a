import { type Editor, Extension } from '@tiptap/core'
import { isHistoryTransaction } from '@tiptap/pm/history'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { isComposing } from '../composition'
import { type TriggerMatch, matchTrigger } from './trigger-match'

/** `dismissed`: position of a sign whose menu was closed; it stays text until it is deleted. */
type TriggerState = { match: TriggerMatch | null; dismissed: number | null }

const key = new PluginKey<TriggerState>('textTrigger')
const listeners = new WeakMap<Editor, (event: KeyboardEvent) => boolean>()

/**
 * Knows whether a `/` or `@` has just been typed and what stands behind it. It follows every transaction, those of a composition too:
 * Korean words are composing for as long as they are typed (reference/editor.md 1a, fail 1). Keys of a composition never get to the
 * menu, because ProseMirror asks nobody about them.
 */
export const TextTrigger = Extension.create({
  name: 'textTrigger',
  // Before Enter, Tab and the arrows mean anything else.
  priority: 1000,
  addProseMirrorPlugins() {
    const { editor } = this
    return [
      new Plugin<TriggerState>({
        key,
        state: { init: () => ({ match: null, dismissed: null }), apply: (tr, before) => follow(tr, before) },
        props: {
          handleKeyDown: (view, event) => {
            const { match } = triggerState(view.state)
            if (!match || isComposing(event)) return false
            if (event.key !== 'Escape') return listeners.get(editor)?.(event) ?? false
            closeTrigger(view)
            return true
          },
          handleDOMEvents: {
            blur: (view) => {
              // Ending a composition takes the focus away for a moment only.
              setTimeout(() => !view.isDestroyed && !view.hasFocus() && triggerOf(view.state) && closeTrigger(view))
              return false
            },
          },
        },
      }),
    ]
  },
})

/** What the open menu is about, or null when none is open. */
export const triggerOf = (state: EditorState): TriggerMatch | null => triggerState(state).match

const triggerState = (state: EditorState): TriggerState => key.getState(state) ?? { match: null, dismissed: null }

/** Closes the menu; what was typed stays. */
export function closeTrigger(view: EditorView): void {
  view.dispatch(view.state.tr.setMeta(key, 'close'))
}

/** Gives the keys to the open menu until the returned function is called. The listener answers whether the key was its own. */
export function listenToKeys(editor: Editor, listener: (event: KeyboardEvent) => boolean): () => void {
  listeners.set(editor, listener)
  return () => listeners.get(editor) === listener && listeners.delete(editor)
}

function follow(tr: Transaction, before: TriggerState): TriggerState {
  const mapped = before.dismissed === null ? null : tr.mapping.mapResult(before.dismissed)
  const dismissed = mapped === null || mapped.deletedAfter ? null : mapped.pos
  if (tr.getMeta(key) === 'close') return { match: null, dismissed: before.match?.from ?? dismissed }
  const match = matchTrigger(tr.selection)
  if (!match || match.from === dismissed) return { match: null, dismissed }
  const isOpen = before.match?.kind === match.kind && tr.mapping.map(before.match.from) === match.from
  // A menu opens where its sign is typed, not where the cursor comes to an old one or a paste ends with it.
  const isTyped = match.query === '' && tr.docChanged && !isForeign(tr)
  return { match: isOpen || isTyped ? match : null, dismissed }
}

function isForeign(tr: Transaction): boolean {
  return isHistoryTransaction(tr) || tr.getMeta('addToHistory') === false || Boolean(tr.getMeta('paste') ?? tr.getMeta('preventUpdate')) || tr.getMeta('uiEvent') === 'drop'
}
