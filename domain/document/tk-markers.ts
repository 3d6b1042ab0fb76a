import type { NodeJson } from './types'

/**
 * Words of a body that are marked as unfinished, in reading order; neighbours that only other marks part count as one. A mark and
 * not the letters "TK", because in Korean papers those stand for 대구·경북.
 */
export function findTkMarkers(node: NodeJson): string[] {
  const found: string[] = []
  let open = false
  for (const child of node.content ?? []) {
    const marked = (child.marks ?? []).some(({ type }) => type === 'tk')
    if (marked) found.push((open ? (found.pop() ?? '') : '') + wordsIn(child))
    else for (const inner of findTkMarkers(child)) found.push(inner)
    open = marked
  }
  return found
}

function wordsIn(node: NodeJson): string {
  return node.type === 'text' ? (node.text ?? '') : (node.content ?? []).map(wordsIn).join('')
}
