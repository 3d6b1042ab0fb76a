import { closeHistory } from '@tiptap/pm/history'
import { TextSelection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { endComposition } from '../composition'
import { showPosition } from '../show-position'
import { findState, goNear, lookFor } from './find-in-text'
import type { FindQuery, Match } from './find-matches'

/*
 * These work while the search field has the focus and leave it there, so they end a composition themselves instead of going through
 * `runCommand`, which brings the focus into the text.
 */

/** Looks for something, from the match in sight or else from the cursor on. Null ends it. */
export function find(view: EditorView, query: FindQuery | null): void {
  const { matches, current } = findState(view.state)
  view.dispatch(lookFor(view.state.tr, query, matches[current]?.from ?? view.state.selection.from))
  showCurrent(view)
}

/** Goes to the next match (1) or the previous one (-1), round the ends. From the text itself the cursor decides, and goes along. */
export function stepMatch(view: EditorView, step: 1 | -1): void {
  endComposition(view)
  const { matches, current } = findState(view.state)
  if (matches.length === 0) return
  const isInText = view.hasFocus()
  const at = isInText ? fromCursor(matches, view.state.selection, step) : current + step
  const match = matches[(at + matches.length) % matches.length]
  if (!match) return
  const tr = goNear(view.state.tr, match.from)
  view.dispatch(isInText ? tr.setSelection(TextSelection.create(tr.doc, match.from, match.to)) : tr)
  showCurrent(view)
}

/** Puts words in the place of the current match, as one undo step, and goes on to the next. False when there is none. */
export function replaceMatch(view: EditorView, words: string): boolean {
  endComposition(view)
  const { matches, current } = findState(view.state)
  const match = matches[current]
  if (!match || !view.editable) return false
  const tr = replaceIn(closeHistory(view.state.tr), match, words)
  // Behind the new words: they may hold what is looked for.
  view.dispatch(goNear(tr, tr.mapping.map(match.to)))
  showCurrent(view)
  return true
}

/** Replaces every match as one undo step; answers how many there were. */
export function replaceEvery(view: EditorView, words: string): number {
  endComposition(view)
  const { matches } = findState(view.state)
  if (matches.length === 0 || !view.editable) return 0
  // From the end, so that the positions before stay true.
  view.dispatch(matches.toReversed().reduce((tr, match) => replaceIn(tr, match, words), closeHistory(view.state.tr)))
  // What is typed next is undone by itself.
  view.dispatch(closeHistory(view.state.tr))
  return matches.length
}

/** Ends finding: back into the text, with the current match chosen, or what was chosen before when nothing was found. */
export function leaveFind(view: EditorView): void {
  const { matches, current } = findState(view.state)
  const match = matches[current]
  const tr = lookFor(view.state.tr, null, 0)
  if (match) tr.setSelection(TextSelection.create(tr.doc, match.from, match.to))
  view.dispatch(tr)
  view.focus()
}

/** The new words look as the first of the replaced ones did. */
function replaceIn(tr: Transaction, { from, to }: Match, words: string): Transaction {
  const text = words.normalize('NFC')
  if (text === '') return tr.delete(from, to)
  return tr.replaceWith(from, to, tr.doc.type.schema.text(text, tr.doc.resolve(from).nodeAfter?.marks))
}

function fromCursor(matches: readonly Match[], { from, to }: { from: number; to: number }, step: 1 | -1): number {
  if (step === -1) return matches.findLastIndex((match) => match.to <= from)
  const behind = matches.findIndex((match) => match.from >= to)
  return behind === -1 ? 0 : behind
}

function showCurrent(view: EditorView): void {
  const { matches, current } = findState(view.state)
  const match = matches[current]
  if (match) showPosition(view, match.from)
}
