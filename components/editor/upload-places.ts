import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/** Where a picture will stand once it has been uploaded: a position between two blocks. */
type Place = { id: string; at: number }
type PlacesChange = { add: Place[] } | { remove: string }

const key = new PluginKey<readonly Place[]>('uploadPlaces')

/** Draws one placeholder; `destroy` is called when it leaves the text. */
export type DrawPlaceholder = (id: string) => { dom: HTMLElement; destroy: () => void }

/**
 * Keeps the places of pictures that are on their way, through every edit meanwhile. They are decorations and no nodes: what is saved
 * never holds a placeholder.
 */
export function uploadPlaces(draw: DrawPlaceholder): Plugin<readonly Place[]> {
  return new Plugin<readonly Place[]>({
    key,
    state: { init: () => [], apply: (tr, places) => (tr.docChanged || tr.getMeta(key) ? changed(places, tr) : places) },
    props: { decorations: (state) => DecorationSet.create(state.doc, (key.getState(state) ?? []).map((place) => widget(place, draw))) },
  })
}

/** Adds places in front of each other's order: several files dropped at once stand in the order in which they came. */
export function addPlaces(tr: Transaction, ids: string[], at: number): Transaction {
  return tr.setMeta(key, { add: ids.map((id) => ({ id, at })) } satisfies PlacesChange)
}

export function removePlace(tr: Transaction, id: string): Transaction {
  return tr.setMeta(key, { remove: id } satisfies PlacesChange)
}

/** Position of a place now; null when it has been taken away. */
export function placeOf(state: EditorState, id: string): number | null {
  return key.getState(state)?.find((place) => place.id === id)?.at ?? null
}

/** The nearest position between blocks: before the text block when it begins there, else behind it. */
export function blockPosition(doc: Node, at: number): number {
  const $at = doc.resolve(Math.min(Math.max(at, 0), doc.content.size))
  if (!$at.parent.isTextblock) return $at.pos
  return $at.parentOffset === 0 ? $at.before() : $at.after()
}

function changed(places: readonly Place[], tr: Transaction): readonly Place[] {
  const change = tr.getMeta(key) as PlacesChange | undefined
  const removed = change && 'remove' in change ? places.findIndex(({ id }) => id === change.remove) : -1
  // A picture takes its place: those that come after it stay after it. Whatever else comes in there, as the editor's own last
  // paragraph does, comes behind those that wait.
  const moved = places.map(({ id, at }, index) => ({ id, at: tr.mapping.map(at, removed !== -1 && index > removed ? 1 : -1) }))
  const kept = moved.filter((_, index) => index !== removed)
  return change && 'add' in change ? [...kept, ...change.add] : kept
}

function widget({ id, at }: Place, draw: DrawPlaceholder): Decoration {
  let drawn: ReturnType<DrawPlaceholder> | undefined
  const toDOM = () => (drawn = draw(id)).dom
  return Decoration.widget(at, toDOM, { key: id, side: -1, stopEvent: () => true, ignoreSelection: true, destroy: () => drawn?.destroy() })
}
