export const staffRoles = ['reporter', 'desk', 'editor', 'admin'] as const
export type StaffRole = (typeof staffRoles)[number]

/** What a person may do: `sectionIds` limits a desk to some sections (null: all); to publish is a right of its own. */
export type StaffRights = { role: StaffRole; sectionIds: string[] | null; mayPublish: boolean }

/** Who acts. `operator` is a person at the command line of the server, who may do everything and has no account. */
export type Actor = StaffActor | { kind: 'operator' }
export type StaffActor = StaffRights & { kind: 'staff'; staffId: string; sessionId: string; name: string; email: string; /** Where the request came from in which they act; for the record. */ from?: { address: string; userAgent: string } }

/** Id of the account that acts, or null for the operator. */
export function staffIdOf(actor: Actor): string | null {
  return actor.kind === 'staff' ? actor.staffId : null
}

/**
 * The rights that a role can have of those that were asked for: only a desk is limited to sections, a reporter never publishes, editors and
 * admins do unless that was taken from them. No sections are no limit.
 */
export function rightsOf(role: StaffRole, asked: { sectionIds?: string[] | null; mayPublish?: boolean } = {}): StaffRights {
  const sectionIds = role === 'desk' && asked.sectionIds?.length ? [...new Set(asked.sectionIds)].sort() : null
  return { role, sectionIds, mayPublish: role !== 'reporter' && (asked.mayPublish ?? role !== 'desk') }
}
