import type { Element } from 'hast'
import { embedProviderOf } from '@/domain/document/embed-providers'
import { toSafeHref } from '@/domain/document/safe-url'
import type { NodeJson } from '@/domain/document/types'
import type { Flow } from './flow'
import type { Handler, Kit, Scope } from './scope'
import { oneLine, withoutUnwanted } from './text-safety'

/** Attributes in which frames and players keep what they show. */
const sources = ['src', 'data', 'dataSrc'] as const

/**
 * Leaves an element out, with a note. A frame of a provider that we know becomes an embed; what any other frame or player would have
 * shown stays as a link in a paragraph of its own.
 */
export function leaveOut(element: Element, scope: Scope, flow: Flow, kit: Kit): void {
  const tag = element.tagName
  const address = /^(iframe|frame|embed|object|video|audio)$/.test(tag) ? addressOf(element) : undefined
  const href = address ? toSafeHref(withoutUnwanted(address, kit.notes)) : null
  const embed = embedOf(href)
  if (embed) return flow.block(embed)
  if (tag === 'script') kit.notes.add('script-dropped', sourceOf(element) ?? tag)
  else kit.notes.add('element-dropped', address ? `${tag} ${address}` : tag)
  if (!href) return
  flow.close()
  flow.text(href, { ...scope, block: 'p', marks: { ...scope.marks, href } })
  flow.close()
}

function embedOf(href: string | null): NodeJson | null {
  const url = href?.replace(/^http:/i, 'https:') ?? ''
  const provider = embedProviderOf(url)
  return provider && { type: 'embed', attrs: { provider, url, title: '' } }
}

function addressOf(element: Element): string | undefined {
  const inner = element.children.find((child) => child.type === 'element' && /^(source|embed)$/.test(child.tagName))
  return sourceOf(element) ?? (inner?.type === 'element' ? sourceOf(inner) : undefined)
}

function sourceOf(element: Element): string | undefined {
  const found = sources.map((name) => element.properties?.[name]).find((value) => typeof value === 'string' && value.trim() !== '')
  return typeof found === 'string' ? found.trim() : undefined
}

/** `input`: a tick box is part of what one reads (task lists), every other control is left out. */
export const readInput: Handler = (element, scope, flow, kit) => {
  if (element.properties?.['type'] !== 'checkbox') return kit.notes.add('element-dropped', 'input')
  const { checked } = element.properties
  flow.text(checked !== undefined && checked !== null && checked !== false ? '☑ ' : '☐ ', scope)
}

/** `a`: a safe address becomes a link; an unsafe one loses it and keeps its text, with the scheme (or address) in the note. */
export const readLink: Handler = (element, scope, flow, kit) => {
  const written = element.properties?.['href']
  if (typeof written !== 'string') return kit.into(element.children, scope, flow)
  const href = toSafeHref(written.replace(/[\t\n\r]/g, ''))
  if (!href) kit.notes.add('link-dropped', schemeOf(written) ?? oneLine(written, kit.notes))
  kit.into(element.children, { ...scope, marks: { ...scope.marks, href: href ?? scope.marks.href } }, flow)
}

/** The scheme as a browser reads it: after dropping the white space and controls that tricks hide in it. */
function schemeOf(address: string): string | undefined {
  return /^([a-z][a-z0-9+.-]*:)/i.exec(address.replace(/[\u0000-\u0020\u00a0\u200b-\u200f\ufeff]/g, ''))?.[1]?.toLowerCase()
}
