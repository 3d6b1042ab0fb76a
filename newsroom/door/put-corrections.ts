import 'server-only'
import { eq } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { type publishedArticles, publishedCorrections } from '@/db/schema'
import { correctionNotesIn } from '@/domain/document/correction-notes'
import { isoSeoul } from '@/lib/korean-time'

type Corrected = Pick<typeof publishedArticles.$inferInsert, 'number' | 'bodyHtml' | 'updatedAt'>

/** Lists the correction notes of an article that is on the reader side, in place of those that were. A note without a day has that of the last change. */
export async function putCorrections(tx: Executor, { number, bodyHtml, updatedAt }: Corrected): Promise<void> {
  await tx.delete(publishedCorrections).where(eq(publishedCorrections.number, number))
  const notes = correctionNotesIn(bodyHtml).map(({ day, ...note }) => ({ number, ...note, day: day ?? isoSeoul(updatedAt).slice(0, 10) }))
  if (notes.length > 0) await tx.insert(publishedCorrections).values(notes)
}
