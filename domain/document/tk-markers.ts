import type { NodeJson } from './types'

/** Where a node stands: its place among its siblings, from the outermost block in. */
export type NodePath = readonly number[]

/**
 * Words of a body that are marked as unfinished, in reading order, with the place where they begin; neighbours that only other marks
 * part count as one. A mark and not the letters "TK", because in Korean papers those stand for 대구·경북.
 */
export function locateTkMarkers(node: NodeJson, path: NodePath = []): { words: string; path: NodePath }[] {
  const found: { words: string; path: NodePath }[] = []
  let open = false
  for (const [index, child] of (node.content ?? []).entries()) {
    const marked = (child.marks ?? []).some(({ type }) => type === 'tk')
    const last = found.at(-1)
    if (marked && open && last) last.words += wordsIn(child)
    else if (marked) found.push({ words: wordsIn(child), path: [...path, index] })
    else for (const inner of locateTkMarkers(child, [...path, index])) found.push(inner)
    open = marked
  }
  return found
}

/** The unfinished words alone. */
export function findTkMarkers(node: NodeJson): string[] {
  return locateTkMarkers(node).map(({ words }) => words)
}

function wordsIn(node: NodeJson): string {
  return node.type === 'text' ? (node.text ?? '') : (node.content ?? []).map(wordsIn).join('')
}
