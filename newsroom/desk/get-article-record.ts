import 'server-only'
import { and, desc, eq, inArray, lt, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { db } from '@/db/client'
import { auditLog, staff } from '@/db/schema'
import { type RecordLine, recordActions } from '@/domain/articles/record-line'
import type { Actor } from '@/domain/staff/staff'
import { getReadableArticle } from '@/newsroom/revisions/get-readable-article'

const pageSize = 50

/** An article's steps from the record, newest first, fifty at a time; null when there is none or this person may not read it. */
export async function getArticleRecord({ actor, articleId, before }: { actor: Actor; articleId: string; before?: number }): Promise<{ headline: string; lines: RecordLine[]; nextBefore: number | null } | null> {
  const found = await getReadableArticle(actor, articleId)
  if (!found) return null
  const receiver = alias(staff, 'receiver')
  const rows = await db()
    .select({ id: auditLog.id, action: auditLog.action, actorId: auditLog.actorId, actorName: auditLog.actorName, at: auditLog.at, details: auditLog.details, to: receiver.name })
    .from(auditLog)
    .leftJoin(receiver, sql`${receiver.id}::text = ${auditLog.details}->>'to'`)
    .where(and(eq(auditLog.subjectKind, 'article'), eq(auditLog.subjectId, articleId), inArray(auditLog.action, recordActions), before === undefined ? undefined : lt(auditLog.id, before)))
    .orderBy(desc(auditLog.id))
    .limit(pageSize + 1)
  const lines = rows.slice(0, pageSize).flatMap(({ action, actorId, actorName, details, ...row }): RecordLine[] => {
    const known = recordActions.find((name) => name === action)
    const { note, reason, day, version } = details
    const said = [note, reason, day].find((words) => typeof words === 'string')
    return known ? [{ ...row, action: known, by: actorId === null ? null : actorName, note: typeof said === 'string' ? said : '', version: typeof version === 'number' ? version : null }] : []
  })
  return { headline: found.headline, lines, nextBefore: rows.length > pageSize ? (rows[pageSize - 1]?.id ?? null) : null }
}
