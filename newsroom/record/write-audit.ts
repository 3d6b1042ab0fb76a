import 'server-only'
import type { Executor } from '@/db/client'
import { auditLog } from '@/db/schema'
import type { Actor } from '@/domain/staff/staff'

/** What is recorded. Past tense, noun first, so that the log reads as a diary. */
export type AuditAction =
  | 'article.created' | 'article.saved' | 'article.published' | 'article.imported' | 'article.pinned' | 'article.unpinned' | 'article.restored' | 'article.revision-named'
  | 'article.scheduled' | 'article.unscheduled' | 'article.schedule-failed' | 'article.withdrawn' | 'article.embargoed' | 'article.embargo-lifted'
  | 'preview-link.created' | 'preview-links.revoked'
  | 'staff.added' | 'staff.role-changed' | 'staff.deactivated' | 'staff.signed-in' | 'staff.sign-in-failed' | 'staff.signed-out'
  | 'media.uploaded'
  | 'paper.changed'

export type AuditEntry = {
  actor: Actor | null
  action: AuditAction
  subject: { kind: 'article' | 'staff' | 'paper' | 'media'; id: string }
  details?: Record<string, unknown>
}

/** Appends one line to the record, in the same transaction as what it tells of. */
export async function writeAudit(executor: Executor, { actor, action, subject, details = {} }: AuditEntry): Promise<void> {
  const actorId = actor?.kind === 'staff' ? actor.staffId : null
  const actorName = actor === null ? 'anonymous' : actor.kind === 'staff' ? actor.name : 'operator'
  await executor.insert(auditLog).values({ actorId, actorName, action, subjectKind: subject.kind, subjectId: subject.id, details })
}
