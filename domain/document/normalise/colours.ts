import type { NoteBook } from '@/domain/document/notes'
import { parseCssColour } from '@/domain/tones/css-colour'
import { nearestHighlightTone, nearestTextTone } from '@/domain/tones/nearest-tone'
import type { Marks } from './inline-marks'
import type { Declarations } from './style-attribute'

/** Link blues of browsers, Word and Google Docs: inside a link they are the link's looks, nobody's choice. */
const linkBlues = new Set(['#0000ee', '#0000ff', '#1155cc', '#0563c1', '#467886', '#551a8b'])

/** The text tone after an element: its colour's tone, null when the colour says nothing, or the surrounding one. */
export function toneAfter(value: string | undefined, outer: Marks, notes: NoteBook): Marks['tone'] {
  if (value === undefined || /^(inherit|currentcolor|unset|revert|revert-layer)$/i.test(value)) return outer.tone
  if (/^(initial|auto|windowtext|canvastext)$/i.test(value)) return null
  const toned = nearestTextTone(value)
  if (toned === undefined) {
    notes.add('colour-unreadable', `color: ${value}`)
    return outer.tone
  }
  if (toned === null || (outer.href && linkBlues.has(toned.raw))) return null
  notes.add('colour-mapped', `${toned.raw} → ${toned.tone}`)
  return toned
}

/** Where a background lies: on text it is a highlight, on a cell perhaps, on a box or a header cell it is page furniture. */
export type Ground = 'text' | 'cell' | 'box'

/** The highlight after an element. A see-through background leaves the surrounding highlight visible, a white one covers it. */
export function highlightAfter(value: string | undefined, ground: Ground, outer: Marks, notes: NoteBook): Marks['highlight'] {
  const colour = value === undefined ? undefined : colourInBackground(value)
  if (value === undefined || colour === null) return outer.highlight
  const toned = colour === undefined ? undefined : nearestHighlightTone(colour)
  if (colour === undefined || toned === undefined) {
    notes.add('colour-unreadable', `background: ${value}`)
    return outer.highlight
  }
  if (toned === null) return parseCssColour(colour)?.a === 0 ? outer.highlight : null
  if (ground === 'box' || (ground === 'cell' && toned.tone === 'gray')) {
    notes.add('attribute-dropped', `background ${toned.raw}`)
    return outer.highlight
  }
  notes.add('colour-mapped', `${toned.raw} → ${toned.tone}`)
  return toned
}

/**
 * The colour inside a `background` value: the whole, the colour beside an image, or the first stop of a gradient that is a
 * highlight (Korean blogs draw a marker pen as `linear-gradient(to top, #ffe400 40%, transparent 40%)`). Null when it names none
 * on purpose, undefined when it is unreadable.
 */
function colourInBackground(value: string): string | null | undefined {
  if (parseCssColour(value)) return value
  const candidates = value.replace(/url\([^()]*\)/gi, ' ').match(/#[0-9a-f]{3,8}\b|rgba?\([^()]*\)|[a-z]+/gi) ?? []
  const seen = candidates.filter((candidate) => parseCssColour(candidate))
  const chosen = seen.find((candidate) => nearestHighlightTone(candidate)) ?? seen[0]
  if (chosen) return chosen
  return /^(none|inherit|initial|unset|revert|auto|window|canvas)$|\(/i.test(value) ? null : undefined
}

/** `color` and `bgcolor` attributes: browsers read hex digits there without the number sign too. */
export function attributeColour(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.trim() === '') return undefined
  return /^([0-9a-f]{3}|[0-9a-f]{6})$/i.test(value.trim()) ? `#${value.trim()}` : value.trim()
}

/** The background a style declares, the longhand first; an empty string counts as none. */
export function declaredBackground(style: Declarations): string | undefined {
  return style.get('background-color') || style.get('background') || undefined
}
