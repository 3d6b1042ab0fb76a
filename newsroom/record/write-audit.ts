import 'server-only'
import type { Executor } from '@/db/client'
import { auditLog } from '@/db/schema'
import type { AuditAction, AuditSubject } from '@/domain/record/audit-actions'
import type { Actor } from '@/domain/staff/staff'

export type AuditEntry = {
  actor: Actor | null
  action: AuditAction
  subject: { kind: AuditSubject; id: string }
  details?: Record<string, unknown>
}

/** Appends one line to the record, in the same transaction as what it tells of. From where: of the request in which somebody acts. */
export async function writeAudit(executor: Executor, { actor, action, subject, details = {} }: AuditEntry): Promise<void> {
  const actorId = actor?.kind === 'staff' ? actor.staffId : null
  const actorName = actor === null ? 'anonymous' : actor.kind === 'staff' ? actor.name : 'operator'
  const staffActor = actor?.kind === 'staff' ? actor : null
  // At the door nobody is signed in yet: the verb says from where.
  const said = typeof details.address === 'string' ? details.address : null
  const from = { address: staffActor?.from?.address ?? said, userAgent: staffActor?.from?.userAgent ?? null, session: staffActor?.sessionId.slice(0, 16) || null }
  await executor.insert(auditLog).values({ actorId, actorName, action, subjectKind: subject.kind, subjectId: subject.id, details, ...from })
}
