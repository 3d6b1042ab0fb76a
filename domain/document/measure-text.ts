import { countCharacters, renderText } from './render-text'
import type { DocumentJson } from './types'

/** A manuscript sheet (200자 원고지) has ten rows of twenty cells; every paragraph begins a new row and leaves its first cell empty. */
const cellsInRow = 20
const rowsOnSheet = 10
/** Characters without white space that an adult reads in a minute, rounded: Korean news prose on a screen. */
const charactersPerMinute = 500

/** How long a body is, in the measures that Korean newsrooms use. */
export type TextMeasure = {
  /** Without white space. */
  characters: number
  /** Sheets of 200 cells, to a tenth. */
  sheets: number
  /** Whole minutes of reading, at least one when there is anything to read. */
  minutes: number
}

/** Measures a body. Two Latin letters or digits share a cell, as they do on paper. */
export function measureText(doc: DocumentJson): TextMeasure {
  const text = renderText(doc)
  const characters = countCharacters(text)
  const rows = text === '' ? 0 : text.split('\n').reduce((sum, paragraph) => sum + Math.ceil((cellsOf(paragraph) + 1) / cellsInRow), 0)
  return { characters, sheets: Math.ceil((rows / rowsOnSheet) * 10) / 10, minutes: Math.ceil(characters / charactersPerMinute) }
}

function cellsOf(paragraph: string): number {
  const narrow = paragraph.match(/[\x21-\x7e]+/g)?.reduce((sum, run) => sum + Math.ceil(run.length / 2), 0) ?? 0
  return narrow + [...paragraph.replace(/[\x21-\x7e]+/g, '')].length
}
