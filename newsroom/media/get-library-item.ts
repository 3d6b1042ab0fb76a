import 'server-only'
import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { articles, auditLog, fileDownloads, media, mediaUses, replacedMedia, staff } from '@/db/schema'
import { articlePath } from '@/domain/articles/address'
import { canReadArticle, canUploadMedia } from '@/domain/articles/policies'
import type { FrontUse, ItemHistoryLine, ItemUse, LibraryItemWhole } from '@/domain/media/library-item'
import { canChangePlace, canDescribeMedia, canReplaceMedia } from '@/domain/media/media-policies'
import type { Actor } from '@/domain/staff/staff'
import { findFrontUses } from './find-front-uses'
import { listPlaces, shownIn } from './list-places'
import { toPicture } from './pictures'

/** More than anybody reads on one page. */
const mostUses = 100
const mostLines = 50

/** Everything the library knows of one thing; null when there is none or this person may not see it. Articles that they may not read are only counted. */
export async function getLibraryItem({ actor, mediaId }: { actor: Actor; mediaId: string }): Promise<LibraryItemWhole | null> {
  if (!canUploadMedia(actor) || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(mediaId)) return null
  const [found] = await db().select({ row: media, uploaderName: staff.name }).from(media).leftJoin(staff, eq(staff.id, media.uploadedBy)).where(eq(media.id, mediaId))
  if (!found) return null
  const { row, uploaderName } = found
  const [uses, places, former, lines] = await Promise.all([listUsingArticles(db(), mediaId), listPlaces(db(), row), listFormer(mediaId), listHistory(mediaId)])
  const gone = new Set(former.flatMap(({ path, sweptAt }) => (sweptAt ? [path] : [])))
  const history = lines.map((line) => (line.formerPath !== null && gone.has(line.formerPath) ? { ...line, formerPath: null } : line))
  const fronts = await findFrontUses(db(), mediaId, uses.map(({ id }) => id))
  const readable = uses.filter((article) => canReadArticle(actor, article))
  const live = uses.filter(({ inLive }) => inLive)
  return {
    mediaId, kind: row.kind, picture: toPicture(row), name: row.originalName, mime: row.mime, bytes: row.bytes, path: row.path, decorative: row.decorative, licence: row.licence,
    rightsUntil: row.rightsUntil, takenAt: row.takenAt, isUsed: row.isUsed, version: row.version, uploaderName, uploadedAt: row.createdAt,
    focal: row.focal, downloads: await sumDownloads([row.path, ...former.map(({ path }) => path)]),
    uses: readable.slice(0, mostUses).map((article) => toUse(article, fronts.get(article.id) ?? null)), places: places.map((place) => (canChangePlace(actor, place.kind) ? place : { ...place, deskPath: null })), hiddenUses: uses.length - Math.min(readable.length, mostUses), liveUses: live.length,
    history, mayDescribe: canDescribeMedia(actor, row), mayReplace: canReplaceMedia(actor, row, { articles: live, places: shownIn(places) }),
  }
}

/** The articles that show or offer something, with what policies need to know of them; those before readers first. */
export function listUsingArticles(executor: Executor, mediaId: string) {
  const { id, number, slug, headline, status, createdBy, sectionId, trashedAt } = articles
  return executor
    .select({ id, number, slug, headline, status, createdBy, sectionId, trashedAt, inHead: mediaUses.inHead, inLive: mediaUses.inLive })
    .from(mediaUses)
    .innerJoin(articles, eq(articles.id, mediaUses.articleId))
    .where(eq(mediaUses.mediaId, mediaId))
    .orderBy(desc(mediaUses.inLive), desc(articles.savedAt))
}

function toUse({ id, number, slug, headline, status, inHead, inLive }: Awaited<ReturnType<typeof listUsingArticles>>[number], front: FrontUse | null): ItemUse {
  return { articleId: id, headline, status, path: inLive && number !== null ? articlePath(number, slug) : null, place: inLive ? (inHead ? 'both' : 'live') : 'draft', front }
}

function listFormer(mediaId: string) {
  return db().select({ path: replacedMedia.path, sweptAt: replacedMedia.sweptAt }).from(replacedMedia).where(eq(replacedMedia.mediaId, mediaId))
}

async function sumDownloads(paths: string[]): Promise<number> {
  const [sum] = await db().select({ all: sql<string>`coalesce(sum(${fileDownloads.downloads}), 0)` }).from(fileDownloads).where(inArray(fileDownloads.path, paths))
  return Number(sum?.all ?? 0)
}

async function listHistory(mediaId: string): Promise<ItemHistoryLine[]> {
  const rows = await db()
    .select({ id: auditLog.id, action: auditLog.action, actorId: auditLog.actorId, actorName: auditLog.actorName, at: auditLog.at, details: auditLog.details })
    .from(auditLog)
    .where(and(eq(auditLog.subjectKind, 'media'), eq(auditLog.subjectId, mediaId)))
    .orderBy(desc(auditLog.id))
    .limit(mostLines)
  return rows.map(({ id, action, actorId, actorName, at, details }) => ({ id, action, by: actorId === null ? null : actorName, at, changed: Array.isArray(details.changed) ? details.changed.map(String) : [], formerPath: typeof details.formerPath === 'string' ? details.formerPath : null }))
}
