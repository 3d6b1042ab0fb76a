export const staffRoles = ['reporter', 'desk', 'editor', 'admin'] as const
export type StaffRole = (typeof staffRoles)[number]

/** Who acts. `operator` is a person at the command line of the server, who may do everything and has no account. */
export type Actor = StaffActor | { kind: 'operator' }
export type StaffActor = { kind: 'staff'; staffId: string; sessionId: string; name: string; email: string; role: StaffRole }

/** Id of the account that acts, or null for the operator. */
export function staffIdOf(actor: Actor): string | null {
  return actor.kind === 'staff' ? actor.staffId : null
}
