import 'server-only'
import { desc, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { readFrontCards } from '@/db/front-cards'
import { publicChanges, publishedFront, publishedPaper } from '@/db/schema'
import { fillFront } from '@/domain/front/fill-front'
import { frontMoments, momentsAround } from '@/domain/front/front-moments'
import { frontNeeds } from '@/domain/front/front-needs'
import { layoutFor } from '@/domain/front/layout-for'
import { type Placement, placementOf } from '@/domain/front/placement'

/** What stands on the reader's front now, from which line of the journal that follows, and the moments around now at which it changes by itself. */
export type StandingFront = { placement: Placement; layoutVersion: number; changeId: number; changeAt: Date | null; now: Date; last: Date | null; next: Date | null }

/** Reads the reader side as its front page does. The journal first: what is published meanwhile is at worst in the answer and not yet in `changeId`, and looked at again. */
export async function readStandingFront(tx: Executor): Promise<StandingFront> {
  const [journal] = await tx.select({ id: publicChanges.id, at: publicChanges.at }).from(publicChanges).orderBy(desc(publicChanges.id)).limit(1)
  const [row] = await tx.select({ version: publishedFront.version, layout: publishedFront.layout }).from(publishedFront)
  const [shown] = await tx.select({ paper: publishedPaper.paper }).from(publishedPaper)
  // Not the transaction's: it may have waited for whoever recorded before it.
  const { rows } = await tx.execute<{ ms: number }>(sql`select (extract(epoch from clock_timestamp()) * 1000)::float8 as ms`)
  const now = new Date(Math.floor(rows[0]?.ms ?? 0))
  const sections = shown?.paper.sections ?? []
  const layout = layoutFor(row?.layout ?? null, sections)
  const { cards } = await readFrontCards(tx, frontNeeds(layout), now)
  const placement = placementOf(fillFront(layout, { cards, sections }, now))
  return { placement, layoutVersion: row?.version ?? 0, changeId: journal?.id ?? 0, changeAt: journal?.at ?? null, now, ...momentsAround(frontMoments(layout, cards), now) }
}
