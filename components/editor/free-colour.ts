import type { Editor } from '@tiptap/core'
import { parseCssColour, toHex } from '@/domain/tones/css-colour'
import { nearestHighlightTone, nearestTextTone } from '@/domain/tones/nearest-tone'
import type { HighlightTone, TextTone } from '@/domain/tones/palette'
import { type Look, isHex } from '@/domain/tones/readability'
import type { ToneKind, UsedTone } from './recent-tones'

/** What a typed colour is: painted as `used`, `plain` when it says nothing that paper and ink do not, `broken` when it is no colour. */
export type TypedColour = { kind: 'colour'; used: UsedTone & { raw: `#${string}` } } | { kind: 'plain' } | { kind: 'broken' }

/** Reads `#1a5490` or `1a5490`, opaque; the tone is the nearest that every reader can read. */
export function readTyped(kind: ToneKind, text: string): TypedColour {
  const hex = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1]
  const colour = hex ? parseCssColour(`#${hex}`) : null
  if (!colour) return { kind: 'broken' }
  const raw = toHex(colour)
  const toned = kind === 'tone' ? nearestTextTone(raw) : nearestHighlightTone(raw)
  return toned && isHex(raw) ? { kind: 'colour', used: { tone: toned.tone, raw } } : { kind: 'plain' }
}

/** The letters and their ground with a colour put in: the other of the two is what stands at the cursor. */
export function lookWith(editor: Editor, kind: ToneKind, colour: string): Look {
  const there = (mark: ToneKind) => (editor.isActive(mark) ? (editor.getAttributes(mark).tone as string) : null)
  const put = isHex(colour) ? colour : null
  if (kind === 'tone') return { ink: put ?? (colour as TextTone), highlight: there('highlight') as HighlightTone | null }
  return { ink: there('tone') as TextTone | null, highlight: put ?? (colour as HighlightTone) }
}
