import 'server-only'
import { asc, isNull, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { publishedPages, publishedPaper, sections } from '@/db/schema'
import { paperChange } from '@/domain/articles/public-change'
import type { Paper, PaperIdentity } from '@/domain/paper/paper'
import type { Actor } from '@/domain/staff/staff'
import { putFrontRow } from '@/newsroom/door/put-front-row'
import { recordPublicChange } from '@/newsroom/door/record-change'
import { writeAudit } from '@/newsroom/record/write-audit'
import { identityKind, lookKind, searchKind } from '@/newsroom/settings/kinds'
import { readSetting, writeSetting } from '@/newsroom/settings/setting'

/** Sets the paper's name and masthead and puts them before readers. Answers the journal's line. */
export async function setPaperIdentity(tx: Executor, actor: Actor, identity: PaperIdentity): Promise<number> {
  await writeSetting(tx, identityKind, identity)
  await writeAudit(tx, { actor, action: 'paper.changed', subject: { kind: 'paper', id: '1' }, details: { name: identity.name } })
  return publishPaper(tx)
}

/**
 * Puts the paper's name, masthead, look, sections and the names of its pages as they are now before readers. Answers the journal's line;
 * the record is the caller's, who knows what was changed.
 */
export async function publishPaper(tx: Executor): Promise<number> {
  const [{ value: identity }, search, look] = [await readSetting(identityKind, tx), await readSetting(searchKind, tx), await readSetting(lookKind, tx)]
  const paper: Paper = {
    ...identity,
    sections: await loadSections(tx),
    pages: await loadPages(tx),
    ...(search.version > 0 && { search: search.value }),
    ...(look.version > 0 && { look: look.value }),
  }
  await tx.insert(publishedPaper).values({ paper }).onConflictDoUpdate({ target: publishedPaper.id, set: { paper, updatedAt: sql`now()` } })
  await putFrontRow(tx)
  return recordPublicChange(tx, paperChange)
}

async function loadPages(tx: Executor): Promise<NonNullable<Paper['pages']>> {
  return tx.select({ slug: publishedPages.slug, title: publishedPages.title }).from(publishedPages).orderBy(asc(publishedPages.position))
}

async function loadSections(tx: Executor): Promise<Paper['sections']> {
  const rows = await tx
    .select({ slug: sections.slug, name: sections.name, layout: sections.layout, description: sections.description, inMenu: sections.inMenu })
    .from(sections)
    .where(isNull(sections.retiredAt))
    .orderBy(asc(sections.position))
  return rows.map(({ inMenu, ...section }) => ({ ...section, ...(!inMenu && { isHidden: true }) }))
}
