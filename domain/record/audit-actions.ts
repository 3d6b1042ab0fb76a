/** What is recorded. Past tense, noun first, so that the log reads as a diary; each has its sentence in messages/…/audit.ts. */
export const auditActions = [
  'article.created', 'article.saved', 'article.published', 'article.imported', 'article.pinned', 'article.unpinned', 'article.series-set', 'article.restored', 'article.revision-named',
  'article.submitted', 'article.taken-back', 'article.returned', 'article.approved', 'article.assigned', 'article.planned',
  'article.corrected', 'article.withdrawn', 'article.put-back', 'article.trashed', 'article.taken-from-trash', 'article.moved', 'article.tagged', 'article.untagged',
  'article.scheduled', 'article.unscheduled', 'article.schedule-failed', 'article.embargoed', 'article.embargo-lifted',
  'checklist.changed',
  'preview-link.created', 'preview-links.revoked',
  'staff.added', 'staff.role-changed', 'staff.deactivated', 'staff.reactivated', 'staff.rules-changed', 'staff.renamed', 'staff.signed-in', 'staff.sign-in-failed', 'staff.signed-out',
  'staff.password-changed', 'staff.password-confirmed', 'staff.reset-sent', 'staff.password-reset', 'staff.code-failed', 'staff.session-ended', 'staff.other-sessions-ended',
  'staff.two-step-on', 'staff.two-step-off', 'staff.recovery-code-used', 'staff.recovery-codes-made',
  'invitation.sent', 'invitation.revoked', 'invitation.accepted',
  'contributor.added', 'contributor.changed',
  'media.uploaded', 'media.changed', 'media.replaced', 'media.swept',
  'paper.changed', 'paper.republished', 'paper.search-changed', 'paper.look-changed',
  'section.added', 'section.changed', 'section.moved', 'section.retired', 'tag.renamed', 'tag.merged', 'tag.deleted',
  'page.published', 'page.withdrawn', 'page.moved',
  'front.published', 'front.reverted',
  'audit.exported',
  'signals.resent',
] as const
export type AuditAction = (typeof auditActions)[number]

export const auditSubjects = ['article', 'staff', 'paper', 'media', 'page', 'section', 'tag', 'invitation', 'contributor', 'front'] as const
export type AuditSubject = (typeof auditSubjects)[number]

/** A line of the record as it is shown and exported. `action` is any text: lines of a later version are shown too. */
export type AuditLine = {
  id: number
  at: Date
  /** Null: the operator at the command line, or nobody. */
  actorId: string | null
  actorName: string
  action: string
  subjectKind: string
  subjectId: string
  /** Headline, or name, of what it was done to, as it is now; null when there is none. */
  subjectName: string | null
  details: Record<string, unknown>
  address: string | null
  userAgent: string | null
}

/** What is looked for. Days are days in Seoul, both included. */
export type AuditFilter = { person?: string; action?: AuditAction; subject?: AuditSubject; subjectId?: string; since?: string; until?: string; cursor?: number }
