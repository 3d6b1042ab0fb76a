import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { articles, revisions, schedules } from '@/db/schema'
import { schemaVersion } from '@/domain/document/schema'
import { paragraphs } from './documents'

/** Writes so many articles that are promised for one moment, straight into the tables. Answers their ids. */
export async function scheduleMany(count: number, { sectionId, dueAt }: { sectionId: string; dueAt: Date }): Promise<string[]> {
  const made = Array.from({ length: count }, (_, index) => ({ id: randomUUID(), revisionId: randomUUID(), headline: `가람시 동네 소식 ${index + 1}` }))
  for (let from = 0; from < count; from += 250) {
    const some = made.slice(from, from + 250)
    await db().transaction(async (tx) => {
      await tx.insert(articles).values(some.map(({ id }) => ({ id, status: 'scheduled' as const, version: 1, sectionId })))
      await tx.insert(revisions).values(some.map(({ id, revisionId, headline }) => ({ id: revisionId, articleId: id, version: 1, kind: 'save' as const, headline, standfirst: '', excerpt: '', schemaVersion, body: paragraphs(`${headline}의 본문이다.`) })))
      await tx.execute(sql`update articles set head_revision_id = r.id from revisions r where r.article_id = articles.id and articles.head_revision_id is null`)
      await tx.insert(schedules).values(some.map(({ id, revisionId }) => ({ articleId: id, transition: 'publish' as const, revisionId, version: 1, dueAt, tryAt: dueAt, statusBefore: 'draft' as const })))
    })
  }
  return made.map(({ id }) => id)
}
