import type { MarkJson } from '@/domain/document/types'
import type { Toned } from '@/domain/tones/nearest-tone'
import type { HighlightTone, TextTone } from '@/domain/tones/palette'

/** Everything a run of text can wear. A flat record, because in a document marks never nest: they only add up. */
export type Marks = {
  readonly href: string | null
  readonly highlight: { tone: HighlightTone; raw: string | null } | null
  readonly tone: Toned<TextTone>
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  readonly strike: boolean
  readonly script: 'subscript' | 'superscript' | null
  readonly code: boolean
}

export const noMarks: Marks = {
  href: null,
  highlight: null,
  tone: null,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  script: null,
  code: false,
}

/** The marks as JSON, in the schema's order. A link is underlined by its looks: an underline under it says nothing. */
export function toMarkJson(marks: Marks): MarkJson[] {
  const json: MarkJson[] = []
  if (marks.href) json.push({ type: 'link', attrs: { href: marks.href } })
  if (marks.highlight) json.push({ type: 'highlight', attrs: { tone: marks.highlight.tone, raw: marks.highlight.raw } })
  if (marks.tone) json.push({ type: 'tone', attrs: { tone: marks.tone.tone, raw: marks.tone.raw } })
  if (marks.bold) json.push({ type: 'bold' })
  if (marks.italic) json.push({ type: 'italic' })
  if (marks.underline && !marks.href) json.push({ type: 'underline' })
  if (marks.strike) json.push({ type: 'strike' })
  if (marks.script) json.push({ type: marks.script })
  if (marks.code) json.push({ type: 'code' })
  return json
}

/** What each tag means by itself, before its style attribute is read. */
const tagMarks: Record<string, Partial<Marks>> = {
  b: { bold: true },
  strong: { bold: true },
  dt: { bold: true },
  caption: { bold: true },
  i: { italic: true },
  em: { italic: true },
  cite: { italic: true },
  dfn: { italic: true },
  var: { italic: true },
  s: { strike: true },
  strike: { strike: true },
  del: { strike: true },
  u: { underline: true },
  ins: { underline: true },
  sub: { script: 'subscript' },
  sup: { script: 'superscript' },
  code: { code: true },
  kbd: { code: true },
  samp: { code: true },
  tt: { code: true },
}

/** The marks a tag adds to what surrounds it. `mark` is left to the colours, `a` to the links. */
export function marksOfTag(tag: string): Partial<Marks> | undefined {
  return Object.hasOwn(tagMarks, tag) ? tagMarks[tag] : undefined
}
