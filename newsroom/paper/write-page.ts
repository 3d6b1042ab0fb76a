import 'server-only'
import { desc, eq, isNull, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { pageVersions, pages, publishedPages } from '@/db/schema'
import { migrateDocument } from '@/domain/document/migrations'
import { renderHtml } from '@/domain/document/render-html'
import { renderText } from '@/domain/document/render-text'
import { schemaVersion } from '@/domain/document/schema'
import type { DocumentJson } from '@/domain/document/types'
import { shorten } from '@/lib/text'
import { loadSurroundings } from '@/newsroom/door/surroundings'

/** Of the beginning of a page, in UTF-16 units: what Naver and Google show of a description. */
const excerptLength = 110

type PageText = { slug: string; title: string; body: DocumentJson; note: string; authorId: string | null }
export type WrittenPage = { pageId: string; version: number; /** New, or under another title: what every page's foot names differs. */ isNamedAnew: boolean }

/** Keeps what a page says as its next version and puts it before readers, within the caller's transaction. A new page comes last. */
export async function writePage(tx: Executor, { slug, title, body, note, authorId }: PageText): Promise<WrittenPage> {
  await tx.insert(pages).values({ slug, position: sql`(select coalesce(max(position) + 1, 0) from pages)` }).onConflictDoNothing()
  const [page] = await tx.select().from(pages).where(eq(pages.slug, slug)).for('update')
  if (!page) throw new Error(`page ${slug} was neither found nor made`)
  if (page.withdrawnAt !== null) await tx.update(pages).set({ withdrawnAt: null }).where(eq(pages.id, page.id))
  const [shown] = await tx.select({ title: publishedPages.title }).from(publishedPages).where(eq(publishedPages.slug, slug))
  const version = (await newestVersion(tx, slug)) + 1
  await tx.insert(pageVersions).values({ pageId: page.id, version, title, schemaVersion, body, note, authorId })
  await showPage(tx, page, { title, body })
  return { pageId: page.id, version, isNamedAnew: shown?.title !== title }
}

/** Version of a page's newest text, 0 while there is none; nobody else writes one until the transaction ends. */
export async function newestVersion(tx: Executor, slug: string): Promise<number> {
  const [page] = await tx.select({ id: pages.id }).from(pages).where(eq(pages.slug, slug)).for('update')
  if (!page) return 0
  const [newest] = await tx.select({ version: pageVersions.version }).from(pageVersions).where(eq(pageVersions.pageId, page.id)).orderBy(desc(pageVersions.version)).limit(1)
  return newest?.version ?? 0
}

/** Puts every page's newest version before readers again, as today's renderer draws it. Answers their slugs. */
export async function showAllPages(tx: Executor): Promise<string[]> {
  const all = await tx.select().from(pages).where(isNull(pages.withdrawnAt))
  for (const page of all) {
    const [newest] = await tx.select().from(pageVersions).where(eq(pageVersions.pageId, page.id)).orderBy(desc(pageVersions.version)).limit(1)
    if (newest) await showPage(tx, page, { title: newest.title, body: migrateDocument({ schemaVersion: newest.schemaVersion, doc: newest.body }), updatedAt: newest.createdAt })
  }
  return all.map(({ slug }) => slug)
}

type Shown = { title: string; body: DocumentJson; updatedAt?: Date }

async function showPage(tx: Executor, { slug, position }: typeof pages.$inferSelect, { title, body, updatedAt }: Shown): Promise<void> {
  const row = {
    slug, position, title,
    bodyHtml: renderHtml(body, await loadSurroundings(tx, body)),
    excerpt: shorten(renderText(body).replaceAll('\n', ' '), excerptLength),
    updatedAt: updatedAt ?? sql`now()`,
  }
  await tx.insert(publishedPages).values(row).onConflictDoUpdate({ target: publishedPages.slug, set: row })
}
