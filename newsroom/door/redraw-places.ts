import 'server-only'
import { and, asc, eq } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { media, publishedListings } from '@/db/schema'
import { type PublicChange, paperChange } from '@/domain/articles/public-change'
import type { MediaPlace } from '@/domain/media/media-place'
import type { Logo } from '@/domain/paper/look'
import { publishPaper } from '@/newsroom/paper/publish-paper'
import { lookKind } from '@/newsroom/settings/kinds'
import { lockSetting, writeSetting } from '@/newsroom/settings/setting'
import { publishContributors } from './publish-contributors'
import { recordPublicChange } from './record-change'
import { redrawPages } from './redraw-pages'

/** Draws logo, portraits and pages of the paper anew after other bytes took the place of theirs. Answers what readers see differ. */
export async function redrawPlaces(tx: Executor, mediaId: string, places: readonly MediaPlace[]): Promise<PublicChange[]> {
  const changes: PublicChange[] = []
  if (places.some(({ kind }) => kind === 'logo')) {
    await redrawLogo(tx, mediaId)
    changes.push(paperChange)
  }
  for (const { kind, ref: slug, path } of places) {
    if (kind !== 'contributor' || path === null) continue
    await publishContributors(tx, [slug])
    const change = await contributorChange(tx, slug)
    await recordPublicChange(tx, change)
    changes.push(change)
  }
  if (places.some(({ kind, path }) => kind === 'page' && path !== null)) changes.push(await redrawPages(tx))
  return changes
}

async function redrawLogo(tx: Executor, mediaId: string): Promise<void> {
  const [row] = await tx.select().from(media).where(eq(media.id, mediaId))
  if (!row) throw new Error('logo is not in the library')
  const { value: look } = await lockSetting(tx, lookKind)
  const drawn = (logo: Logo | null) => (logo?.mediaId === mediaId ? { mediaId, src: `/media/${row.path}`, width: row.width, height: row.height } : logo)
  await writeSetting(tx, lookKind, { ...look, logo: drawn(look.logo), logoDark: drawn(look.logoDark) })
  await publishPaper(tx)
}

/** The page of somebody who signs, and the foot of every article that they sign. */
async function contributorChange(tx: Executor, slug: string): Promise<PublicChange> {
  const isSigned = and(eq(publishedListings.list, 'contributor'), eq(publishedListings.slug, slug))
  const signed = await tx.select({ number: publishedListings.number }).from(publishedListings).where(isSigned).orderBy(asc(publishedListings.number))
  const articleNumbers = signed.map(({ number }) => number)
  return { articleNumbers, sectionSlugs: [], contributorSlugs: [slug], tagSlugs: [], paper: false, paths: [`/contributors/${slug}`] }
}
