import { jsonAnswer } from '@/app/admin/json-answer'
import { staffAction } from '@/app/admin/staff-action'
import { auditCsv } from '@/app/admin/audit/audit-csv'
import { readAuditFilter } from '@/domain/record/read-audit-filter'
import { env } from '@/lib/env'
import { messagesIn } from '@/messages'
import { exportAudit } from '@/newsroom/record/export-audit'

/** The record, or what a search of it finds, as a file for a spreadsheet. It leaves a line in the record, hence no GET. */
export async function POST(request: Request): Promise<Response> {
  const guard = await staffAction()
  if (!guard.ok) return jsonAnswer(guard)
  const form = await request.formData().catch(() => new FormData())
  const outcome = await exportAudit({ actor: guard.actor, filter: readAuditFilter(Object.fromEntries(form)) })
  if (!outcome.ok) return jsonAnswer(outcome)
  const headers = { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="ilbo-audit.csv"', 'cache-control': 'no-store' }
  return new Response(auditCsv(outcome.pages, messagesIn(env().ILBO_LANG).audit), { headers })
}
