import 'server-only'
import type { Executor } from '@/db/client'
import { auditLog } from '@/db/schema'
import type { Actor } from '@/domain/staff/staff'

/** What is recorded. Past tense, noun first, so that the log reads as a diary. */
export type AuditAction =
  | 'article.created' | 'article.saved' | 'article.published' | 'article.imported' | 'article.pinned' | 'article.unpinned' | 'article.series-set' | 'article.restored' | 'article.revision-named'
  | 'article.submitted' | 'article.taken-back' | 'article.returned' | 'article.approved' | 'article.assigned'
  | 'article.scheduled' | 'article.unscheduled' | 'article.schedule-failed' | 'article.embargoed' | 'article.embargo-lifted'
  | 'article.corrected' | 'article.withdrawn' | 'article.put-back' | 'article.trashed' | 'article.taken-from-trash' | 'article.moved' | 'article.tagged' | 'article.untagged'
  | 'checklist.changed'
  | 'preview-link.created' | 'preview-links.revoked'
  | 'staff.added' | 'staff.role-changed' | 'staff.deactivated' | 'staff.reactivated' | 'staff.rules-changed' | 'staff.renamed' | 'staff.signed-in' | 'staff.sign-in-failed' | 'staff.signed-out'
  | 'staff.password-changed' | 'staff.password-confirmed' | 'staff.reset-sent' | 'staff.password-reset' | 'staff.code-failed' | 'staff.session-ended' | 'staff.other-sessions-ended'
  | 'staff.two-step-on' | 'staff.two-step-off' | 'staff.recovery-code-used' | 'staff.recovery-codes-made'
  | 'invitation.sent' | 'invitation.revoked' | 'invitation.accepted'
  | 'contributor.added' | 'contributor.changed'
  | 'media.uploaded'
  | 'paper.changed' | 'page.published'

export type AuditEntry = {
  actor: Actor | null
  action: AuditAction
  subject: { kind: 'article' | 'staff' | 'paper' | 'media' | 'page' | 'invitation' | 'contributor'; id: string }
  details?: Record<string, unknown>
}

/** Appends one line to the record, in the same transaction as what it tells of. */
export async function writeAudit(executor: Executor, { actor, action, subject, details = {} }: AuditEntry): Promise<void> {
  const actorId = actor?.kind === 'staff' ? actor.staffId : null
  const actorName = actor === null ? 'anonymous' : actor.kind === 'staff' ? actor.name : 'operator'
  await executor.insert(auditLog).values({ actorId, actorName, action, subjectKind: subject.kind, subjectId: subject.id, details })
}
