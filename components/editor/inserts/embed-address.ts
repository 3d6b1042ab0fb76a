import { type EmbedProvider, embedProviderOf, embedProviders } from '@/domain/document/embed-providers'
import { toSafeHref } from '@/domain/document/safe-url'

/** An address as a card takes it, and whose it is: `provider` is the name that readers know. */
export type EmbedAddress = { url: string; name: EmbedProvider; provider: string }

/** Reads what somebody typed or pasted, null when no card can show it: with white space around, without https://, or with http:// as old pages have it. */
export function readEmbedAddress(typed: string): EmbedAddress | null {
  const trimmed = typed.trim()
  const url = (toSafeHref(trimmed) ?? toSafeHref(`https://${trimmed}`))?.replace(/^http:/i, 'https:') ?? ''
  const name = embedProviderOf(url)
  return name && { url, name, provider: embedProviders[name].name }
}

/** The names of all who may be embedded, for a sentence. */
export const embedProviderList = Object.values(embedProviders).map(({ name }) => name).join(', ')
