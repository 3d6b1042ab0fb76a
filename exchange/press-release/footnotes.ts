import type { NodeJson } from '@/domain/document/types'

/** A paragraph with the marks (`*`, `**`) that wait for their notes. `notes` are placed: at a mark, or at the end where there is none. */
export type MarkedText = { text: string; marks: { stars: number; at: number; note: string | null }[]; atEnd: string[] }

/** Stars right behind a word: `고용지표**가`. */
const markPattern = /(?<=[^\s*])(\*{1,5})(?!\*)/gu

export function findMarks(text: string): MarkedText {
  return { text, marks: [...text.matchAll(markPattern)].map((found) => ({ stars: found[0].length, at: found.index, note: null })), atEnd: [] }
}

/** The text as inline nodes, each note where its mark stood. A mark without a note stays what it was. */
export function inlineOf({ text, marks, atEnd }: MarkedText): NodeJson[] {
  const nodes: NodeJson[] = []
  let from = 0
  for (const { stars, at, note } of marks) {
    if (note === null) continue
    nodes.push(...words(text.slice(from, at)), footnote(note))
    from = at + stars
  }
  return [...nodes, ...words(text.slice(from)), ...atEnd.map(footnote)]
}

const footnote = (note: string): NodeJson => ({ type: 'footnote', content: [{ type: 'text', text: note }] })

function words(text: string): NodeJson[] {
  return text
    .split('\n')
    .flatMap((line, index): NodeJson[] => [...(index > 0 ? [{ type: 'hardBreak' as const }] : []), ...(line === '' ? [] : [{ type: 'text' as const, text: line }])])
}
