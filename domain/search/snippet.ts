import { foldText } from './fold-text'
import { initialsOf } from './initials'
import { termPattern } from './matches-text'
import type { SearchQuery } from './parse-query'

/** A piece of plain text; marked where it is what was asked for. */
export type Segment = { text: string; isMarked: boolean }

/** Characters of a snippet, and how many of them stand before the first word that was found. */
const snippetLength = 140
const leadIn = 30

/** A text cut at everything in it that was asked for. Together the segments are the text in NFC. */
export function markText(text: string, query: SearchQuery): Segment[] {
  return cut(text.normalize('NFC'), placesIn(text, query))
}

/**
 * The passage of a text where most of what was asked for stands together, cut between words and with an ellipsis where text was left
 * out. Null when nothing of it is in the text.
 */
export function snippetOf(text: string, query: SearchQuery): Segment[] | null {
  const flat = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  const places = placesIn(flat, query)
  const best = places.map((place) => ({ place, kinds: kindsFrom(places, place.from) })).sort((one, other) => other.kinds - one.kinds || one.place.from - other.place.from)[0]
  if (!best) return null
  const from = wordStart(flat, best.place.from - leadIn)
  const to = wordEnd(flat, from + snippetLength)
  const inside = places.filter((place) => place.from >= from && place.to <= to).map((place) => ({ ...place, from: place.from - from, to: place.to - from }))
  const segments = cut(flat.slice(from, to), inside)
  return [...(from > 0 ? [ellipsis] : []), ...segments, ...(to < flat.length ? [ellipsis] : [])]
}

const ellipsis: Segment = { text: '…', isMarked: false }

type Place = { from: number; to: number; term: number }

/** Where the terms stand, in order, none inside another. */
function placesIn(text: string, { terms }: SearchQuery): Place[] {
  const folded = foldText(text)
  const found = terms.flatMap((term, index) => {
    if (term.isExcluded) return []
    const whole = Array.from(folded.matchAll(termPattern(term, 'gu')), (match) => ({ from: match.index, to: match.index + match[0].length, term: index }))
    return whole.length > 0 || !term.runs.every(({ kind }) => kind === 'initials') ? whole : initialPlaces(folded, term.text, index)
  })
  const inOrder = found.sort((one, other) => one.from - other.from || other.to - one.to)
  const places: Place[] = []
  for (const place of inOrder) if (place.from >= (places.at(-1)?.to ?? 0)) places.push(place)
  return places
}

/** Syllables whose first consonants are asked for, across spaces. */
function initialPlaces(folded: string, wanted: string, term: number): Place[] {
  const syllables = Array.from(folded.matchAll(/[가-힣]/g), (match) => match.index)
  const joined = initialsOf(syllables.map((at) => folded[at]).join(''))
  const at = joined.indexOf(wanted.replace(/\s/g, ''))
  const [from, last] = [syllables[at], syllables[at + wanted.length - 1]]
  return at < 0 || from === undefined || last === undefined ? [] : [{ from, to: last + 1, term }]
}

/** How many different terms stand in the passage that begins there. */
function kindsFrom(places: Place[], from: number): number {
  return new Set(places.filter((place) => place.from >= from && place.to <= from + snippetLength - leadIn).map(({ term }) => term)).size
}

function cut(text: string, places: Place[]): Segment[] {
  const segments: Segment[] = []
  let at = 0
  for (const { from, to } of places) {
    if (from > at) segments.push({ text: text.slice(at, from), isMarked: false })
    segments.push({ text: text.slice(from, to), isMarked: true })
    at = to
  }
  if (at < text.length) segments.push({ text: text.slice(at), isMarked: false })
  return segments
}

/** The beginning of the word near a place; never far from it, for texts without spaces. */
function wordStart(text: string, near: number): number {
  if (near <= 0) return 0
  const space = text.indexOf(' ', near)
  return space < 0 || space > near + leadIn / 2 ? near + halfLetter(text, near) : space + 1
}

function wordEnd(text: string, near: number): number {
  if (near >= text.length) return text.length
  const space = text.lastIndexOf(' ', near)
  return space < near - leadIn ? near + halfLetter(text, near) : space
}

/** 1 where a cut would part a letter of two UTF-16 units. */
const halfLetter = (text: string, at: number) => (/[\udc00-\udfff]/.test(text[at] ?? '') ? 1 : 0)
