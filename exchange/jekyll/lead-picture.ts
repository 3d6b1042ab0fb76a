import type { NoteBook } from '@/domain/document/notes'
import { altText, imageAddress } from '@/domain/document/normalise/images'
import type { DocumentJson, NodeJson } from '@/domain/document/types'
import { emptyParagraph } from '@/domain/document/normalise/flow'
import type { ImportedArticle } from '@/exchange/imported-article'
import { shortTextOf, textOf } from './field-values'
import { plainAddress } from './template-tags'

type LeadImage = NonNullable<ImportedArticle['leadImage']>

/** The `image:` field: an address, or a map with `path` (`src`, `url`, `feature`), `alt`, `caption` and `credit`. */
export function readLeadImage(value: unknown, notes: NoteBook): LeadImage | null {
  const map: ReadonlyMap<unknown, unknown> = value instanceof Map ? value : new Map([['path', value]])
  const written = ['path', 'src', 'url', 'feature'].map((name) => textOf(map.get(name), notes)).find((text) => text !== '')
  if (written === undefined) {
    if (value !== undefined && value !== '') notes.add('field-ignored', 'image')
    return null
  }
  const src = imageAddress(plainAddress(written))
  if (src === null) {
    notes.add('element-dropped', `image ${written.slice(0, 60)}`)
    return null
  }
  return {
    src,
    alt: altText(textOf(map.get('alt'), notes), notes),
    caption: shortTextOf('image.caption', map.get('caption'), 500, notes),
    credit: shortTextOf('image.credit', map.get('credit'), 200, notes),
  }
}

/**
 * The lead picture stands above the article, so a body that begins its pictures with the same one would show it twice: that
 * figure goes, unless it has a caption, which nothing else would say. Its alternative text serves the lead picture either way.
 */
export function withoutDoubledLead(doc: DocumentJson, lead: LeadImage | null, notes: NoteBook): { doc: DocumentJson; lead: LeadImage | null } {
  const blocks = doc.content ?? []
  const first = blocks.find((block) => block.type === 'figure')
  if (!lead || !first || !isSamePicture(first, lead.src)) return { doc, lead }
  const alt = lead.alt || String(first.attrs?.['alt'] ?? '')
  if (first.content) return { doc, lead: { ...lead, alt } }
  notes.add('element-dropped', `figure ${lead.src}`)
  const content = blocks.filter((block) => block !== first)
  return { doc: { ...doc, content: content.length > 0 ? content : [emptyParagraph()] }, lead: { ...lead, alt } }
}

function isSamePicture(figure: NodeJson, src: string): boolean {
  const address = figure.attrs?.['missing']
  return typeof address === 'string' && comparable(address) === comparable(src)
}

/** Addresses that a browser would ask for with the same bytes. */
function comparable(address: string): string {
  try {
    return decodeURI(address).normalize('NFC')
  } catch {
    return address.normalize('NFC')
  }
}
