import type { NodeJson } from '@/domain/document/types'
import { type Marks, toMarkJson } from './inline-marks'
import { looksBlank } from './text-safety'

/** A run of text with what it wears, or a line break. */
export type InlineItem = { readonly text: string; readonly marks: Marks } | 'break'

type Piece = Array<{ text: string; marks: Marks } | 'break'>

/**
 * Turns a run into the inline content of paragraphs: white space collapsed as HTML does (no-break spaces too), none at the ends
 * or around breaks, breaks at the ends dropped, two or more in a row splitting the paragraph when `splits`, else counting once;
 * pieces with nothing to read left out. Source of the collapsing: CSS Text 3, section 4.1.
 */
export function paragraphsOf(run: readonly InlineItem[], splits: boolean): NodeJson[][] {
  const pieces: Piece[] = [[]]
  let breaks = 0
  let afterSpace = true
  for (const item of run) {
    if (item === 'break') {
      breaks += 1
      continue
    }
    let piece = pieces.at(-1) ?? []
    const starts = piece.length === 0 || breaks > 0
    const text = collapsed(item.text, starts, afterSpace)
    if (text === '') continue
    if (breaks > 0 && piece.length > 0) {
      trimEnd(piece)
      if (breaks > 1 && splits) pieces.push((piece = []))
      else piece.push('break')
    }
    breaks = 0
    piece.push({ text, marks: item.marks })
    afterSpace = text.endsWith(' ')
  }
  pieces.forEach(trimEnd)
  return pieces.filter(isReadable).map(toJson)
}

function collapsed(text: string, starts: boolean, afterSpace: boolean): string {
  const single = text.replace(/[\t-\r \u0085\u00a0\u2028\u2029]+/g, ' ')
  if (starts) return single.trimStart()
  return afterSpace && single.startsWith(' ') ? single.slice(1) : single
}

function trimEnd(piece: Piece): void {
  for (let last = piece.at(-1); last !== undefined && last !== 'break'; last = piece.at(-1)) {
    last.text = last.text.trimEnd()
    if (last.text !== '') return
    piece.pop()
  }
}

const isReadable = (piece: Piece) => piece.some((item) => item !== 'break' && !looksBlank(item.text))

/** Joins neighbours that wear the same, and composes (NFC) what has come together. */
function toJson(piece: Piece): NodeJson[] {
  const nodes: NodeJson[] = []
  let parts: string[] = []
  let worn: Marks | null = null
  let wornKey = ''
  const finish = () => {
    if (worn) nodes.push(textNode(parts.join('').normalize('NFC'), worn))
    parts = []
    worn = null
  }
  for (const item of piece) {
    if (item === 'break') {
      finish()
      nodes.push({ type: 'hardBreak' })
      continue
    }
    const key = JSON.stringify(toMarkJson(item.marks))
    if (worn && key !== wornKey) finish()
    worn = item.marks
    wornKey = key
    parts.push(item.text)
  }
  finish()
  return nodes
}

function textNode(text: string, worn: Marks): NodeJson {
  const marks = toMarkJson(worn)
  return marks.length > 0 ? { type: 'text', marks, text } : { type: 'text', text }
}
