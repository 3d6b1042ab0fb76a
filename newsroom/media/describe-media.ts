import 'server-only'
import { asc, eq, inArray, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { media } from '@/db/schema'
import { renderText } from '@/domain/document/render-text'
import type { DocumentJson, NodeJson } from '@/domain/document/types'
import { mediaIdsIn } from './pictures'

type Words = { mediaId: string; alt: string; caption: string; credit: string }
type Pictured = { body: DocumentJson; leadMediaId: string | null; leadAlt: string; leadCaption: string; leadCredit: string }

/**
 * Gives the library the words under which an article shows its pictures, where the library has none: so that the next person finds a
 * picture by them and need not write them again. Words that are there stay. At publication, when the words are finished.
 */
export async function describeMedia(tx: Executor, { body, leadMediaId, leadAlt, leadCaption, leadCredit }: Pictured): Promise<void> {
  const lead = leadMediaId === null ? [] : [{ mediaId: leadMediaId, alt: leadAlt, caption: leadCaption, credit: leadCredit }]
  const told = [...lead, ...figuresIn(body)].filter(({ alt, caption, credit }) => alt || caption || credit)
  // Held until the page is written, so that nobody replaces what it shows meanwhile; in one order everywhere, so that two articles that share
  // pictures cannot wait for each other.
  const shown = [...mediaIdsIn(body), ...(leadMediaId === null ? [] : [leadMediaId])]
  if (shown.length > 0) await tx.select({ id: media.id }).from(media).where(inArray(media.id, shown)).orderBy(asc(media.id)).for('no key update')
  for (const { mediaId, alt, caption, credit } of told.sort((one, other) => one.mediaId.localeCompare(other.mediaId))) {
    await tx
      .update(media)
      .set({ alt: keptOr(media.alt, alt), caption: keptOr(media.caption, caption), credit: keptOr(media.credit, credit) })
      .where(eq(media.id, mediaId))
  }
}

const keptOr = (column: typeof media.alt | typeof media.caption | typeof media.credit, words: string) => sql<string>`coalesce(nullif(${column}, ''), ${words})`

function figuresIn(node: NodeJson): Words[] {
  const inner = (node.content ?? []).flatMap(figuresIn)
  const { media: mediaId, alt, credit } = node.attrs ?? {}
  if (node.type !== 'figure' || typeof mediaId !== 'string') return inner
  const caption = renderText({ type: 'doc', content: [{ type: 'paragraph', content: node.content ?? [] }] })
  return [{ mediaId, alt: String(alt ?? ''), caption, credit: String(credit ?? '') }]
}
