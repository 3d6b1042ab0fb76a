import 'server-only'
import { and, asc, eq, inArray, lte } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { readFrontCards } from '@/db/front-cards'
import { type MostRead, readMostRead } from '@/db/most-read'
import { articles, frontLayouts, publishedArticles, revisions, schedules, sections } from '@/db/schema'
import { canLayOutFront } from '@/domain/articles/policies'
import { type FilledFront, type FrontCard, fillFront } from '@/domain/front/fill-front'
import { frontNeeds } from '@/domain/front/front-needs'
import { type FrontLayout, renameSections } from '@/domain/front/layout'
import type { Paper } from '@/domain/paper/paper'
import type { Actor } from '@/domain/staff/staff'
import { buildReaderContent } from '@/newsroom/door/reader-row'
import { ownLayout } from '@/newsroom/front/front-versions'
import { databaseNow } from '@/newsroom/record/database-now'
import { getActor } from '@/newsroom/session'
import { getPaper } from './get-paper'

/** `mostRead`: by the views until now, whatever the moment. */
export type FrontPreview = { front: FilledFront; paper: Paper; mostRead: MostRead }

/** So many promises are looked at: a front has fewer slots. */
const mostPromises = 200

/** A version of the layout as readers would see it at a moment (null: now), for whoever is signed in; null for who may not lay out the front, or where there is no such version. */
export async function getOwnFrontPreview({ version, at }: { version: number; at: Date | null }): Promise<FrontPreview | null> {
  const actor = await getActor()
  return actor && getFrontPreview({ actor, version, at })
}

/** The same for somebody. */
export async function getFrontPreview({ actor, version, at }: { actor: Actor; version: number; at: Date | null }): Promise<FrontPreview | null> {
  if (!canLayOutFront(actor)) return null
  const [kept] = version === 0 ? [await ownLayout(db())] : await db().select({ layout: frontLayouts.layout }).from(frontLayouts).where(eq(frontLayouts.version, version))
  if (!kept) return null
  const [filled, mostRead] = await Promise.all([previewLayout(db(), kept.layout, at), readMostRead(db())])
  return { ...filled, mostRead }
}

/**
 * A layout of the newsroom filled as at a moment: what is promised until then has come, with its promised words, and what is to end has ended. What
 * else will be published until then nobody knows.
 */
export async function previewLayout(executor: Executor, layout: FrontLayout, at: Date | null): Promise<Omit<FrontPreview, 'mostRead'>> {
  const now = at ?? (await databaseNow(executor))
  const paper = await getPaper(executor)
  const named = await executor.select({ id: sections.id, slug: sections.slug }).from(sections)
  const shown = renameSections(layout, new Map(named.map(({ id, slug }) => [id, slug])))
  const { cards } = await readFrontCards(executor, frontNeeds(shown), now)
  const front = fillFront(shown, { cards: at === null ? cards : await withPromises(executor, cards, at), sections: paper.sections }, now)
  return { front, paper }
}

async function withPromises(executor: Executor, cards: FrontCard[], at: Date): Promise<FrontCard[]> {
  const due = await executor
    .select({ transition: schedules.transition, dueAt: schedules.dueAt, article: articles, revision: revisions, section: { slug: sections.slug, name: sections.name } })
    .from(schedules)
    .innerJoin(articles, eq(articles.id, schedules.articleId))
    .leftJoin(revisions, eq(revisions.id, schedules.revisionId))
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(eq(schedules.state, 'pending'), lte(schedules.dueAt, at)))
    .orderBy(asc(schedules.dueAt))
    .limit(mostPromises)
  const standing = new Map(cards.map((card) => [card.articleId, card]))
  const shown = await shownDates(executor, due.map(({ article }) => article.id))
  for (const [place, { transition, dueAt, article, revision, section }] of due.entries()) {
    if (transition === 'unpublish') standing.delete(article.id)
    if (transition !== 'publish' || !revision || !section) continue
    const { headline, label, standfirst, excerpt, bylines, leadPicture } = await buildReaderContent(executor, article, revision)
    const firstPublishedAt = shown.get(article.id) ?? article.firstPublishedAt ?? dueAt
    // Its number is given when it comes; until then its link leads to where it is written.
    const identity = { articleId: article.id, number: article.number ?? -1 - place, path: `/admin/articles/${article.id}`, section }
    standing.set(article.id, { ...identity, headline, label, standfirst, excerpt, bylines, leadPicture, firstPublishedAt, updatedAt: dueAt, visibleFrom: dueAt })
  }
  return [...standing.values()]
}

/** When those that readers see already came out. */
async function shownDates(executor: Executor, ids: string[]): Promise<Map<string, Date>> {
  if (ids.length === 0) return new Map()
  const rows = await executor.select({ id: publishedArticles.articleId, at: publishedArticles.firstPublishedAt }).from(publishedArticles).where(inArray(publishedArticles.articleId, ids))
  return new Map(rows.map(({ id, at }) => [id, at]))
}
