import type { Node } from '@tiptap/pm/model'
import { foldText } from './fold-text'

/** What is looked for. `isWhole`: only where neither a letter nor a digit stands before or behind it. */
export type FindQuery = { words: string; isCaseSensitive: boolean; isWhole: boolean }

/** Document positions of one match. */
export type Match = { from: number; to: number }

/** Where a block was searched for what last, because a document's nodes never change: typing makes one block new, not the others. */
const remembered = new WeakMap<Node, { question: string; found: readonly Match[] }>()

/** Every match in reading order, not overlapping: in paragraphs, captions, cells, boxes and footnotes, across marks, within one text. */
export function findMatches(doc: Node, query: FindQuery): Match[] {
  if (query.words === '') return []
  const matches: Match[] = []
  doc.descendants((node, at) => {
    if (!node.inlineContent) return
    for (const { from, to } of matchesIn(node, query)) matches.push({ from: at + 1 + from, to: at + 1 + to })
  })
  // A footnote stands in the midst of its paragraph and was searched after it.
  return matches.sort((one, other) => one.from - other.from)
}

/** Matches in one text, counted from its start. */
function matchesIn(node: Node, query: FindQuery): readonly Match[] {
  const question = JSON.stringify([query.words, query.isCaseSensitive, query.isWhole])
  const known = remembered.get(node)
  if (known?.question === question) return known.found
  const found = search(textOf(node), query)
  remembered.set(node, { question, found })
  return found
}

/** The text with what is no text (line breaks, footnotes) as signs that nobody looks for, as long as it is in the document. */
function textOf(node: Node): string {
  return node.children.map((child) => child.text ?? '\ufffc'.repeat(child.nodeSize)).join('')
}

function search(text: string, { words, isCaseSensitive, isWhole }: FindQuery): Match[] {
  const folded = foldText(text, isCaseSensitive)
  const wanted = foldText(words, isCaseSensitive).text
  const found: Match[] = []
  for (let at = folded.text.indexOf(wanted); at !== -1; at = folded.text.indexOf(wanted, at)) {
    const end = at + wanted.length
    const fits = !isWhole || standsAlone(folded.text, at, end)
    if (fits) found.push({ from: folded.startOf(at), to: folded.endOf(end - 1) })
    at = fits ? end : at + 1
  }
  return found
}

function standsAlone(text: string, start: number, end: number): boolean {
  return !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) && !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))
}
