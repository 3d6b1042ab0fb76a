import 'server-only'
import { db } from '@/db/client'
import { canReadAudit } from '@/domain/articles/policies'
import { type Outcome, fail } from '@/domain/problems'
import type { AuditFilter, AuditLine } from '@/domain/record/audit-actions'
import type { Actor } from '@/domain/staff/staff'
import { listAudit } from './list-audit'
import { writeAudit } from './write-audit'

const atATime = 1000

/**
 * The whole of a search of the record, newest first, a thousand lines at a time, so that its size costs no memory. That somebody took it away
 * is recorded first. Problems: not-allowed.
 */
export async function exportAudit({ actor, filter }: { actor: Actor; filter: AuditFilter }): Promise<Outcome<{ pages: AsyncGenerator<AuditLine[]> }>> {
  if (!canReadAudit(actor)) return fail('not-allowed')
  await writeAudit(db(), { actor, action: 'audit.exported', subject: { kind: 'paper', id: '1' }, details: { filter } })
  return { ok: true, pages: pagesOf(actor, filter) }
}

async function* pagesOf(actor: Actor, filter: AuditFilter): AsyncGenerator<AuditLine[]> {
  for (let cursor = filter.cursor; ; ) {
    const page = await listAudit({ actor, filter: { ...filter, cursor }, pageSize: atATime })
    if (!page) return
    yield page.lines
    if (page.nextCursor === null) return
    cursor = page.nextCursor
  }
}
