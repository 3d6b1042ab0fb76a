import type { Node } from '@tiptap/pm/model'

/** One heading of the body. `skips`: the rank that ought to stand before it and does not, null where the order is right. */
export type OutlineEntry = { at: number; level: number; text: string; skips: number | null }

const remembered = new WeakMap<Node, readonly OutlineEntry[]>()

/**
 * The headings of the body in reading order; those in tables and boxes too, because readers' programs list them as well. A rank may
 * go down by one step only (WCAG 2.2, technique G141); the headline is rank 1.
 */
export function readOutline(doc: Node): readonly OutlineEntry[] {
  const known = remembered.get(doc)
  if (known) return known
  const entries: OutlineEntry[] = []
  doc.descendants((node, at) => {
    if (node.type.name === 'heading') {
      const level = Number(node.attrs['level'])
      const before = entries.at(-1)?.level ?? 1
      entries.push({ at, level, text: wordsOf(node), skips: level > before + 1 ? before + 1 : null })
    }
    return !node.isTextblock
  })
  remembered.set(doc, entries)
  return entries
}

/** Index of the heading under which a position stands, -1 before the first. */
export function currentEntry(entries: readonly OutlineEntry[], position: number): number {
  return entries.findLastIndex(({ at }) => at < position)
}

/** The heading's own words: what a footnote says is not one of them. */
function wordsOf(heading: Node): string {
  return heading.children.map((child) => child.text ?? (child.type.name === 'hardBreak' ? ' ' : '')).join('').trim()
}
