import { xmlElement } from '@/exchange/xml'

/** An article as a card on another's page (oEmbed 1.0, type `link`): no code of ours runs there. */
export type OembedCard = {
  title: string
  author: { name: string; url: string } | null
  provider: { name: string; url: string }
  thumbnail: { url: string; width: number; height: number } | null
  /** Largest sizes that the asking page has room for, pixels. */
  room: { width?: number | undefined; height?: number | undefined }
}

/** Seconds for which a card may be kept. */
const keptFor = 3600

export function writeOembed(card: OembedCard, format: 'json' | 'xml'): string {
  const fields = fieldsOf(card)
  if (format === 'json') return JSON.stringify(fields)
  const lines = Object.entries(fields).map(([name, value]) => xmlElement(name, String(value)))
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${lines.join('')}</oembed>\n`
}

function fieldsOf({ title, author, provider, thumbnail, room }: OembedCard): Record<string, string | number> {
  const fits = thumbnail && thumbnail.width <= (room.width ?? Infinity) && thumbnail.height <= (room.height ?? Infinity)
  return {
    version: '1.0', type: 'link', title,
    ...(author && { author_name: author.name, author_url: author.url }),
    provider_name: provider.name, provider_url: provider.url, cache_age: keptFor,
    ...(fits && { thumbnail_url: thumbnail.url, thumbnail_width: thumbnail.width, thumbnail_height: thumbnail.height }),
  }
}
