import type { NoteBook } from '@/domain/document/notes'
import { oneLine } from '@/domain/document/normalise/text-safety'
import { readDate } from '@/exchange/jekyll/publication-date'

/** A row of a board as its list says it; `number` null for a notice. */
export type ListRow = { number: number | null; headline: string; hasAttachment: boolean; publishedAt: Date; views: number }

/** `번호 제목 날짜 조회 수` and its kin, alone on a line. */
const listHead = /^번호\s+제목(?:\s+첨부(?:\s?파일)?)?\s+(?:날짜|작성일|등록일|게시일)\s+조회(?:\s?수)?$/u
const listRow = /^(\d{1,7}|공지)\s+(\S.*?)(?:\s+(file|첨부(?:파일)?))?\s+(\d{4})[./-](\d{1,2})[./-](\d{1,2})\.?\s+(\d{1,3}(?:,\d{3})+|\d{1,9})$/u
/** Without a head over it, so many rows are a list and not a sentence that looks like one. */
const fewestRows = 3

type Found = { text: string[]; rows: ListRow[]; unplaced: string[] }

/**
 * Parts the list of a board that was copied along under a release from the release itself. Lines in the list that are no rows are
 * `unplaced`. Without a list all lines are `text`.
 */
export function splitOffList(lines: readonly string[], notes: NoteBook): Found {
  const clean = lines.map((line) => oneLine(line, notes))
  const head = clean.findIndex((line) => listHead.test(line))
  const start = head >= 0 ? head : startOfRows(clean)
  if (start === null) return { text: [...lines], rows: [], unplaced: [] }
  const below = clean.slice(head >= 0 ? start + 1 : start).filter((line) => line !== '')
  const read = below.map((line) => ({ line, row: readRow(line) }))
  return {
    text: lines.slice(0, start),
    rows: read.flatMap(({ row }) => (row ? [row] : [])),
    unplaced: read.flatMap(({ line, row }) => (row ? [] : [line])),
  }
}

/** Where the text ends in nothing but rows. */
function startOfRows(lines: string[]): number | null {
  const last = lines.findLastIndex((line) => line !== '' && !readRow(line))
  const first = lines.findIndex((line, index) => index > last && line !== '')
  const rows = lines.slice(last + 1).filter((line) => line !== '').length
  // A text of rows alone has a headline too: its first line is one.
  return first > 0 && rows >= fewestRows ? first : null
}

function readRow(line: string): ListRow | null {
  const [, number, headline = '', file, year, month, day, views = ''] = listRow.exec(line) ?? []
  const publishedAt = readDate(`${year}-${month}-${day}`)
  if (number === undefined || !publishedAt) return null
  return { number: number === '공지' ? null : Number(number), headline, hasAttachment: file !== undefined, publishedAt, views: Number(views.replaceAll(',', '')) }
}
