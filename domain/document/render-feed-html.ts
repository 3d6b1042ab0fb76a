import { composite } from '@/domain/tones/contrast'
import { parseCssColour, toHex } from '@/domain/tones/css-colour'
import { type HighlightTone, type TextTone, grounds, highlightTones, textTones } from '@/domain/tones/palette'
import { type Attributes, type Pen, penThat } from './html'
import type { RenderContext } from './render-context'
import { renderHtml } from './render-html'
import type { DocumentJson } from './types'

/** `origin` is the paper's, `https://garam.example.kr`: elsewhere a path leads nowhere. */
export type AwayContext = RenderContext & { origin: string }

/**
 * The body for feed readers, mail and other places without our style sheet: the page's HTML with colours of the light palette
 * written out, addresses made whole, and nothing that only a page understands.
 */
export function renderFeedHtml(doc: DocumentJson, context: AwayContext): string {
  return renderHtml(doc, context, awayPen(context.origin))
}

const addresses = new Set(['href', 'src'])
const kept = new Set([...addresses, 'alt', 'width', 'height', 'start', 'reversed', 'type', 'colspan', 'rowspan', 'scope', 'datetime'])

/** Writes elements as they can stand away from the paper. Styles come from the palette by name, never from what is stored. */
export function awayPen(origin: string): Pen {
  const away = ([name, value]: [string, Attributes[string]]) => [name, addresses.has(name) && typeof value === 'string' ? awayAddress(value, origin) : value]
  return penThat((attributes) => ({
    ...(Object.fromEntries(Object.entries(attributes).filter(([name]) => kept.has(name)).map(away)) as Attributes),
    style: styleOf(attributes),
  }))
}

/** An address from anywhere; null for a place on the page, which is not there. */
export function awayAddress(address: string, origin: string): string | null {
  return address.startsWith('#') ? null : new URL(address, origin).href
}

function styleOf({ class: classes }: Attributes): string | null {
  if (typeof classes !== 'string') return null
  const styles = classes.split(' ').flatMap((name) => styleByClass.get(name) ?? [])
  return styles.length > 0 ? styles.join(';') : null
}

const toneNames = Object.keys(textTones) as TextTone[]
const highlightNames = Object.keys(highlightTones) as HighlightTone[]

const styleByClass = new Map([
  ...toneNames.map((name) => [`tone-${name}`, `color:${textTones[name].light}`] as const),
  ...highlightNames.map((name) => [`mark-${name}`, `background-color:${onPaper(highlightTones[name].light)};color:${grounds.light.ink}`] as const),
  ['align-center', 'text-align:center'],
  ['align-right', 'text-align:right'],
  ['number', 'text-align:right'],
])

/** A highlight as it looks on white: mail programs do not know see-through colours. Ink goes with it, for readers that are dark. */
function onPaper(colour: string): string {
  const [top, paper] = [parseCssColour(colour), parseCssColour(grounds.light.paper)]
  if (!top || !paper) throw new Error(`not a colour of the palette: ${colour}`)
  return toHex(composite(top, paper))
}
