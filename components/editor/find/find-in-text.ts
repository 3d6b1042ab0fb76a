import { Extension } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { type FindQuery, type Match, findMatches } from './find-matches'

/** What is being looked for, where it is, and which of the matches is the current one (-1: none). */
export type FindState = { query: FindQuery | null; matches: readonly Match[]; current: number; marks: DecorationSet }

/** `near`: the match at or behind this position becomes the current one. */
type FindChange = { query: FindQuery | null; near: number } | { near: number }

const key = new PluginKey<FindState>('findInText')
const idle: FindState = { query: null, matches: [], current: -1, marks: DecorationSet.empty }

/** Marks what is looked for, and follows every edit. While nothing is looked for it costs nothing. */
export const FindInText = Extension.create({
  name: 'findInText',
  addProseMirrorPlugins: () => [
    new Plugin<FindState>({
      key,
      state: { init: () => idle, apply: (tr, state) => next(tr, state) },
      props: { decorations: (state) => key.getState(state)?.marks },
    }),
  ],
})

export function findState(state: EditorState): FindState {
  return key.getState(state) ?? idle
}

/** Looks for something else, or with null for nothing any more. */
export function lookFor(tr: Transaction, query: FindQuery | null, near: number): Transaction {
  return tr.setMeta(key, { query, near } satisfies FindChange)
}

/** Makes the match at or behind a position the current one. */
export function goNear(tr: Transaction, near: number): Transaction {
  return tr.setMeta(key, { near } satisfies FindChange)
}

function next(tr: Transaction, state: FindState): FindState {
  const change = tr.getMeta(key) as FindChange | undefined
  if (!change && (!tr.docChanged || state.query === null)) return state
  const query = change && 'query' in change ? change.query : state.query
  if (query === null || query.words === '') return { ...idle, query }
  const isSame = query === state.query && !tr.docChanged
  const matches = isSame ? state.matches : findMatches(tr.doc, query)
  const current = indexNear(matches, change?.near ?? tr.mapping.map(state.matches[state.current]?.from ?? tr.selection.from))
  return { query, matches, current, marks: isSame && current === state.current ? state.marks : drawn(tr, matches, current) }
}

/** Round the end: behind the last match comes the first. */
function indexNear(matches: readonly Match[], near: number): number {
  if (matches.length === 0) return -1
  return Math.max(0, matches.findIndex(({ from }) => from >= near))
}

function drawn({ doc }: Transaction, matches: readonly Match[], current: number): DecorationSet {
  return DecorationSet.create(doc, matches.map(({ from, to }, index) => Decoration.inline(from, to, { class: index === current ? 'find-match is-current' : 'find-match' })))
}
