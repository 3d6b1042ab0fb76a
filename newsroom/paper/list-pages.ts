import 'server-only'
import { asc, desc, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { pageVersions, pages, publishedPages } from '@/db/schema'
import { migrateDocument } from '@/domain/document/migrations'
import { type LegalPage, missingPages } from '@/domain/paper/legal-pages'
import { canManagePaper } from '@/domain/paper/policies'
import type { Actor } from '@/domain/staff/staff'
import { markdownOfDocument } from './page-markdown'

/** A page of the paper by its newest version. */
export type PageRow = { slug: string; title: string; version: number; updatedAt: Date; isWithdrawn: boolean }

/** Every page in the order of the foot, withdrawn ones too; null for who may not change them. */
export async function listPages({ actor }: { actor: Actor }): Promise<PageRow[] | null> {
  if (!canManagePaper(actor)) return null
  const newest = db().selectDistinctOn([pageVersions.pageId]).from(pageVersions).orderBy(pageVersions.pageId, desc(pageVersions.version)).as('newest')
  const rows = await db()
    .select({ slug: pages.slug, withdrawnAt: pages.withdrawnAt, title: newest.title, version: newest.version, updatedAt: newest.createdAt })
    .from(pages)
    .innerJoin(newest, eq(newest.pageId, pages.id))
    .orderBy(asc(pages.position), asc(pages.slug))
  return rows.map(({ withdrawnAt, ...row }) => ({ ...row, isWithdrawn: withdrawnAt !== null }))
}

/** A page as its form begins: its newest version as Markdown. Null when there is none, or for who may not change it. */
export async function getPageForm({ actor, slug }: { actor: Actor; slug: string }): Promise<(PageRow & { text: string; isLossy: boolean }) | null> {
  const page = (await listPages({ actor }))?.find((row) => row.slug === slug)
  if (!page) return null
  const [newest] = await db().select({ body: pageVersions.body, schemaVersion: pageVersions.schemaVersion }).from(pageVersions).innerJoin(pages, eq(pages.id, pageVersions.pageId)).where(eq(pages.slug, slug)).orderBy(desc(pageVersions.version)).limit(1)
  if (!newest) return null
  return { ...page, ...(await markdownOfDocument(db(), migrateDocument({ schemaVersion: newest.schemaVersion, doc: newest.body }))) }
}

/** Pages that the law asks for and readers do not have; nothing for who could not write them. */
export async function listMissingPages({ actor }: { actor: Actor }): Promise<LegalPage[]> {
  if (!canManagePaper(actor)) return []
  return missingPages((await db().select({ slug: publishedPages.slug }).from(publishedPages)).map(({ slug }) => slug))
}
