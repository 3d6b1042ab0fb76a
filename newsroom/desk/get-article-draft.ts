import 'server-only'
import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { articles, revisions, staff } from '@/db/schema'
import { articlePath } from '@/domain/articles/address'
import type { ArticleDraft } from '@/domain/articles/article'
import { canReadArticle } from '@/domain/articles/policies'
import { migrateDocument } from '@/domain/document/migrations'
import type { Actor } from '@/domain/staff/staff'
import { readCompany } from '@/newsroom/articles/read-text'
import { loadLeadPicture } from '@/newsroom/media/lead-picture'
import { getSeriesOf } from './get-series'
import { loadPictures, mediaIdsIn } from '@/newsroom/media/pictures'

/** An article as the newsroom works on it; null when there is none or this person may not read it. */
export async function getArticleDraft({ actor, articleId }: { actor: Actor; articleId: string }): Promise<ArticleDraft | null> {
  if (!isUuid(articleId)) return null
  const [found] = await db()
    .select({ article: articles, revision: revisions, assigneeName: staff.name })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.headRevisionId))
    .leftJoin(staff, eq(staff.id, articles.assignedTo))
    .where(eq(articles.id, articleId))
  if (!found || !canReadArticle(actor, found.article)) return null
  const { article, revision, assigneeName } = found
  const body = migrateDocument({ schemaVersion: revision.schemaVersion, doc: revision.body })
  const { id, number, status, version, label, sectionId, slug, createdBy, savedAt, firstPublishedAt, liveVersion, isPinned, trashedAt, origin, review, lastStep, assignedTo } = article
  return {
    id, number, status, version, label, sectionId, slug, createdBy, savedAt, firstPublishedAt, isPinned, trashedAt, origin,
    way: { review, liveVersion, lastStep, assignedTo, assigneeName },
    path: number === null ? null : articlePath(number, slug),
    headline: revision.headline,
    standfirst: revision.standfirst,
    excerpt: revision.excerpt,
    body,
    pictures: Object.fromEntries(await loadPictures(db(), mediaIdsIn(body, ['figure']))),
    leadPicture: await loadLeadPicture(db(), revision),
    leadMissing: revision.leadMissing,
    series: await getSeriesOf(articleId),
    ...(await readCompany(db(), articleId)),
    hasUnpublishedChanges: liveVersion !== null && liveVersion !== version,
  }
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text)
}
