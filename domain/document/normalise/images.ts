import type { Element, ElementContent } from 'hast'
import type { NoteBook } from '@/domain/document/notes'
import type { NodeJson } from '@/domain/document/types'
import { shorten } from '@/lib/text'
import type { Handler } from './scope'
import { oneLine } from './text-safety'

const longestAddress = 2000
export const longestAlt = 1000

/** An image: a figure that the newsroom still has to bring; the text around it is split there. */
export const readImage: Handler = (element, scope, flow, kit) => {
  if (isTrackingPixel(element)) {
    kit.notes.add('element-dropped', 'img 1×1')
    return
  }
  if (scope.marks.href) kit.notes.add('link-dropped', scope.marks.href)
  flow.block(figureOf(element, kit.notes))
}

/** A figure node for an `img`: its address in `missing`, null (with a note) when nobody should ever load it. */
export function figureOf(image: Element, notes: NoteBook): NodeJson {
  const written = addressIn(image)
  const missing = imageAddress(written)
  if (missing === null) notes.add('element-dropped', written === '' ? 'img' : `img ${written.trim().slice(0, 60)}`)
  const title = image.properties?.['title']
  const alt = image.properties?.['alt']
  if (typeof title === 'string' && title.trim() !== '' && title !== alt) notes.add('attribute-dropped', `title="${title}"`)
  return figureNode(missing, altText(typeof alt === 'string' ? alt : '', notes))
}

/** An alternative text as the schema takes it; what is cut is noted. */
export function altText(written: string, notes: NoteBook): string {
  const alt = oneLine(written, notes)
  if (alt.length > longestAlt) notes.add('field-shortened', `alt: ${alt.slice(longestAlt - 1)}`)
  return shorten(alt, longestAlt)
}

/**
 * A picture's address as written, or null when it is none that may be loaded: only http, https, `//host` (made https) and
 * paths. `data:`, `javascript:`, `file:` and `blob:` are refused, as are control and invisible characters.
 */
export function imageAddress(written: string): string | null {
  // Browsers drop these three inside an address before they look at its scheme.
  const address = written.replace(/[\t\n\r]/g, '').trim()
  if (address === '' || address.length > longestAddress) return null
  if (/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff\\\p{Cs}]/u.test(address)) return null
  if (address.startsWith('//')) return `https:${address}`
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase()
  return scheme === undefined || scheme === 'http' || scheme === 'https' ? address : null
}

/** `src`, or where lazy loaders and `srcset` keep the real address while `src` is empty or a placeholder. */
function addressIn(image: Element): string {
  const { properties = {} } = image
  const candidates = ['src', 'dataSrc', 'dataLazySrc', 'dataOriginal', 'dataUrl'].map((name) => properties[name])
  const set = properties['srcSet']
  const first = (Array.isArray(set) ? String(set[0] ?? '') : typeof set === 'string' ? set : '').trim().split(/[\s,]/)[0]
  const written = [...candidates, first].filter((value) => typeof value === 'string' && value.trim() !== '') as string[]
  return written.find((value) => imageAddress(value) !== null) ?? written[0] ?? ''
}

function isTrackingPixel({ properties = {} }: Element): boolean {
  return ['width', 'height'].every((name) => /^[01]$/.test(String(properties[name])))
}

function figureNode(missing: string | null, alt: string): NodeJson {
  return { type: 'figure', attrs: { media: null, missing, alt, decorative: false, credit: '', width: 'text', focal: null, href: null } }
}

/** Tistory's `span[data-url] > img`: the span knows the address when the image does not. */
export const readTistorySpan: Handler = (element, scope, flow, kit) => {
  const url = element.properties?.['dataUrl']
  if (typeof url !== 'string') return kit.into(element.children, scope, flow)
  const lend = (child: ElementContent): ElementContent =>
    child.type === 'element' && child.tagName === 'img' ? { ...child, properties: { ...child.properties, dataUrl: url } } : child
  return kit.into(element.children.map(lend), scope, flow)
}
