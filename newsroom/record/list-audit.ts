import 'server-only'
import { type SQL, and, asc, desc, eq, getTableColumns, gte, inArray, lt, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { articles, auditLog, contributors, media, revisions, staff } from '@/db/schema'
import { canManageStaff, canReadAudit } from '@/domain/articles/policies'
import type { AuditFilter, AuditLine } from '@/domain/record/audit-actions'
import type { Actor } from '@/domain/staff/staff'

const newestFirst = [desc(auditLog.at), desc(auditLog.id)]

type ListAudit = { actor: Actor; filter: AuditFilter; pageSize?: number }

/**
 * The record, newest first, fifty lines at a time (`cursor`: the id of the last line seen); null for who may not read it. Addresses of mail
 * are told to those who keep the accounts.
 */
export async function listAudit({ actor, filter, pageSize = 50 }: ListAudit): Promise<{ lines: AuditLine[]; nextCursor: number | null } | null> {
  if (!canReadAudit(actor)) return null
  // Which lines, from an index alone; only those are read. Asked for whole lines, the database would walk the table from its end, through
  // everything that was recorded since.
  const found = db().select({ id: auditLog.id }).from(auditLog).where(and(...conditions(filter))).orderBy(...newestFirst).limit(pageSize + 1).as('found')
  const rows = await db().select(getTableColumns(auditLog)).from(auditLog).innerJoin(found, eq(found.id, auditLog.id)).orderBy(...newestFirst)
  const shown = rows.slice(0, pageSize)
  const names = await namesOf(shown)
  const lines = shown.map(({ details, session: _session, ...row }) => ({ ...row, details: canManageStaff(actor) ? details : withoutMail(details), subjectName: names.get(row.subjectId) ?? null }))
  return { lines, nextCursor: rows.length > pageSize ? (shown.at(-1)?.id ?? null) : null }
}

/** Everybody who ever had an account, to choose from; null for who may not read the record. */
export async function listAuditPeople({ actor }: { actor: Actor }): Promise<{ id: string; name: string }[] | null> {
  if (!canReadAudit(actor)) return null
  return db().select({ id: staff.id, name: staff.name }).from(staff).orderBy(asc(staff.name), asc(staff.id))
}

function conditions({ person, action, subject, subjectId, since, until, cursor }: AuditFilter): (SQL | undefined)[] {
  return [
    person === undefined ? undefined : eq(auditLog.actorId, person),
    action === undefined ? undefined : eq(auditLog.action, action),
    subject === undefined ? undefined : eq(auditLog.subjectKind, subject),
    subjectId === undefined ? undefined : eq(auditLog.subjectId, subjectId),
    since === undefined ? undefined : gte(auditLog.at, seoulMidnight(since, 0)),
    until === undefined ? undefined : lt(auditLog.at, seoulMidnight(until, 1)),
    cursor === undefined ? undefined : sql`(${auditLog.at}, ${auditLog.id}) < ((select last.at from ${auditLog} as last where last.id = ${cursor}), ${cursor}::bigint)`,
  ]
}

/** Korea has no summer time. */
function seoulMidnight(day: string, later: number): Date {
  return new Date(Date.parse(`${day}T00:00:00+09:00`) + later * 86_400_000)
}

/** What articles, people, bylines and files are called now. */
async function namesOf(rows: { subjectKind: string; subjectId: string }[]): Promise<Map<string, string>> {
  const idsOf = (kind: string) => [...new Set(rows.filter((row) => row.subjectKind === kind && /^[0-9a-f-]{36}$/.test(row.subjectId)).map(({ subjectId }) => subjectId))]
  const [articleIds, staffIds, contributorIds, mediaIds] = [idsOf('article'), idsOf('staff'), idsOf('contributor'), idsOf('media')]
  const found = await Promise.all([
    articleIds.length === 0 ? [] : db().select({ id: articles.id, name: revisions.headline }).from(articles).innerJoin(revisions, eq(revisions.id, articles.headRevisionId)).where(inArray(articles.id, articleIds)),
    staffIds.length === 0 ? [] : db().select({ id: staff.id, name: staff.name }).from(staff).where(inArray(staff.id, staffIds)),
    contributorIds.length === 0 ? [] : db().select({ id: contributors.id, name: contributors.name }).from(contributors).where(inArray(contributors.id, contributorIds)),
    mediaIds.length === 0 ? [] : db().select({ id: media.id, name: media.originalName }).from(media).where(inArray(media.id, mediaIds)),
  ])
  return new Map(found.flat().map(({ id, name }) => [id, name]))
}

function withoutMail({ email: _email, ...details }: Record<string, unknown>): Record<string, unknown> {
  return details
}
