import { penThat, plainPen } from '@/domain/document/html'
import type { RenderContext } from '@/domain/document/render-context'
import { renderHtml } from '@/domain/document/render-html'
import type { NodeJson } from '@/domain/document/types'
import { escapeHtml } from '@/lib/text'
import type { BlockChange, BlockNote, MarkNote } from './changes'
import { type DiffView, type Dress, type Dresses, diffTree } from './diff-tree'
import type { ChangeNumbers } from './number-changes'

/** What is said of changes, in the language of the interface. `empty`: of a block that shows nothing, by its kind. */
export type DiffWords = {
  inserted: string
  deleted: string
  left: string
  moved: string
  note: (note: BlockNote | MarkNote) => string
  empty: (shape: string) => string
}

/** Trusted HTML of one place: of both sides as one where nothing differs; else of either side by itself, and of both in one text. */
export type DrawnRow = { kind: 'same'; html: string } | ({ kind: 'changed' } & Record<DiffView, string>)

/** Ids and ways to them would stand twice on a page that draws a text twice. */
const pen = penThat(({ id: _id, href, ...rest }) => ({ ...rest, href: typeof href === 'string' && href.startsWith('#') ? null : (href ?? null) }))

/** Draws changes with THE renderer, so that they look as the article does. Blocks that went and came at one place are one row. */
export function drawChanges(changes: readonly BlockChange[], numbers: ChangeNumbers, context: RenderContext, words: DiffWords): DrawnRow[] {
  return placesOf(changes).map((place): DrawnRow => {
    const [only] = place
    if (only?.kind === 'same') return { kind: 'same', html: draw(place, 'merged', numbers, context, words) }
    const [before, after, merged] = (['before', 'after', 'merged'] as const).map((view) => draw(place, view, numbers, context, words))
    return { kind: 'changed', before: before ?? '', after: after ?? '', merged: merged ?? '' }
  })
}

/** Changes by place: neighbours that stand on one side only belong together. */
function placesOf(changes: readonly BlockChange[]): BlockChange[][] {
  const isOneSided = (change: BlockChange | undefined) => change?.kind === 'inserted' || change?.kind === 'deleted'
  const places: BlockChange[][] = []
  for (const [index, change] of changes.entries()) {
    const last = places.at(-1)
    if (last && isOneSided(change) && isOneSided(changes[index - 1])) last.push(change)
    else places.push([change])
  }
  return places
}

function draw(place: BlockChange[], view: DiffView, numbers: ChangeNumbers, context: RenderContext, words: DiffWords): string {
  const dresses: Dresses = new Map()
  const content = diffTree(place, { view, numbers, dresses })
  const around = (node: NodeJson, html: string) => {
    const dress = dresses.get(node)
    return dress ? dressHtml(dress, html, words) : html
  }
  return renderHtml({ type: 'doc', content }, { ...context, around }, pen)
}

function dressHtml({ look, change, notes, isBlock, shape }: Dress, html: string, words: DiffWords): string {
  const name = look === 'inserted' ? 'ins' : look === 'deleted' || look === 'left' ? 'del' : isBlock ? 'div' : 'span'
  const said = look === 'noted' ? notes.map(words.note) : [words[look], ...notes.map(words.note)]
  // A change of words says itself to screen readers only: to the eye it is underlined or struck through.
  const isQuiet = !isBlock && look !== 'noted'
  const labels = said.map((sentence) => plainPen.element('span', { class: isQuiet ? 'diff-said' : 'diff-label' }, escapeHtml(isQuiet ? `${sentence}: ` : sentence))).join(' ')
  const line = isBlock ? plainPen.element('p', { class: 'diff-labels' }, labels) : labels
  const shown = html === '' && isBlock ? plainPen.element('p', { class: 'diff-empty' }, escapeHtml(words.empty(shape))) : shape === 'hardBreak' ? `↵${html}` : html
  const inner = isQuiet || isBlock ? line + shown : shown + line
  return plainPen.element(name, { class: `${isBlock ? 'diff-block' : 'diff-words'} diff-${look}`, 'data-change': change }, inner)
}
