import 'server-only'
import { and, desc, eq, exists, or, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { contributors, mediaPlaces, pageVersions, pages, publishedContributors, publishedPages } from '@/db/schema'
import type { MediaPlace, MediaPlaceKind } from '@/domain/media/media-place'

type Medium = { id: string; /** Of its file, below /media. */ path: string }

/** Where something of the library stands beside the articles: pages of the paper that show it or link to its file, portraits, logos, in this order. */
export async function listPlaces(executor: Executor, medium: Medium): Promise<MediaPlace[]> {
  const isLogo = (await executor.$count(mediaPlaces, isAs('logo', medium))) > 0
  return [...(await listPagesWith(executor, medium)), ...(await listFaces(executor, medium)), ...(isLogo ? [{ kind: 'logo' as const, ref: 'look', name: '', deskPath: '/admin/settings/look', path: '/' }] : [])]
}

/** Kinds of the places in which readers see it. */
export function shownIn(places: readonly MediaPlace[]): MediaPlaceKind[] {
  return [...new Set(places.flatMap(({ kind, path }) => (path === null ? [] : [kind])))]
}

const isAs = (kind: MediaPlaceKind, { id }: Medium) => and(eq(mediaPlaces.mediaId, id), eq(mediaPlaces.kind, kind))

async function listPagesWith(executor: Executor, medium: Medium): Promise<MediaPlace[]> {
  const isShown = exists(executor.select({ one: sql`1` }).from(mediaPlaces).where(and(isAs('page', medium), sql`${mediaPlaces.ref} = ${pages.id}::text`)))
  const isLinked = sql`position(${`/media/${medium.path}`} in ${publishedPages.bodyHtml}) > 0`
  const found = await executor
    .selectDistinctOn([pages.position, pages.id], { slug: pages.slug, title: pageVersions.title, shown: publishedPages.slug })
    .from(pages)
    .innerJoin(pageVersions, eq(pageVersions.pageId, pages.id))
    .leftJoin(publishedPages, eq(publishedPages.slug, pages.slug))
    .where(or(isShown, isLinked))
    .orderBy(pages.position, pages.id, desc(pageVersions.version))
  return found.map(({ slug, title, shown }) => ({ kind: 'page', ref: slug, name: title, deskPath: `/admin/settings/pages/${slug}`, path: shown === null ? null : `/pages/${slug}` }))
}

async function listFaces(executor: Executor, medium: Medium): Promise<MediaPlace[]> {
  const found = await executor
    .select({ id: contributors.id, slug: contributors.slug, name: contributors.name, shown: publishedContributors.slug })
    .from(contributors)
    .leftJoin(publishedContributors, eq(publishedContributors.slug, contributors.slug))
    .where(eq(contributors.portraitId, medium.id))
    .orderBy(contributors.name, contributors.slug)
  return found.map(({ id, slug, name, shown }) => ({ kind: 'contributor', ref: slug, name, deskPath: `/admin/contributors/${id}`, path: shown === null ? null : `/contributors/${slug}` }))
}
