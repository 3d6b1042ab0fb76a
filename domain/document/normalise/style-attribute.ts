import type { Element } from 'hast'
import type { NoteBook } from '@/domain/document/notes'

/** Declarations of one `style` attribute: property in lower case → value without quotes around it and without `!important`. */
export type Declarations = ReadonlyMap<string, string>

const nothing: Declarations = new Map()

/**
 * Reads an element's `style`. Later declarations win, as in CSS. What is no declaration at all, as `ee2323` in
 * `style="ee2323;"`, is noted: as an unreadable colour when it is one without its property, else as a dropped attribute.
 */
export function declarationsOf(element: Element, notes: NoteBook): Declarations {
  const style = element.properties?.['style']
  if (typeof style !== 'string' || style.trim() === '') return nothing
  const declarations = new Map<string, string>()
  for (const piece of piecesOf(withoutComments(style))) {
    const parts = /^\s*([a-z_-][a-z0-9_-]*)\s*:([^]*)$/i.exec(piece)
    if (parts) declarations.set((parts[1] ?? '').toLowerCase(), plainValue(parts[2] ?? ''))
    else if (piece.trim() !== '') noteBroken(piece.trim(), notes)
  }
  return declarations
}

/** A comment that is never closed reaches to the end, as in CSS. */
function withoutComments(style: string): string {
  if (!style.includes('/*')) return style
  return style.split('*/').map((part) => part.split('/*', 1)[0]).join(' ')
}

/** Splits at semicolons outside quotes and parentheses; one pass, because a data: address in a style can be a megabyte long. */
function piecesOf(style: string): string[] {
  const pieces: string[] = []
  let quote = ''
  let parentheses = 0
  let start = 0
  for (let at = 0; at < style.length; at += 1) {
    const character = style.charAt(at)
    if (quote) quote = character === quote ? '' : quote
    else if (character === '"' || character === "'") quote = character
    else if (character === '(') parentheses += 1
    else if (character === ')') parentheses = Math.max(0, parentheses - 1)
    else if (character === ';' && parentheses === 0) {
      pieces.push(style.slice(start, at))
      start = at + 1
    }
  }
  pieces.push(style.slice(start))
  return pieces
}

/** HWP quotes its keywords (`font-weight:"bold"`), which CSS forbids and every other reader therefore loses. */
function plainValue(value: string): string {
  const bare = value.replace(/!\s*important\s*$/i, '').trim()
  return /^(["']).*\1$/.test(bare) ? bare.slice(1, -1).trim() : bare
}

function noteBroken(piece: string, notes: NoteBook): void {
  if (/^#?([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i.test(piece)) notes.add('colour-unreadable', piece)
  else notes.add('attribute-dropped', `style="${piece}"`)
}
