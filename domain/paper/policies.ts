import type { Actor } from '@/domain/staff/staff'

/** What the paper says of itself on every page is for those who answer for it: editors and admins. */
export function canManagePaper(actor: Actor): boolean {
  return actor.kind === 'operator' || actor.role === 'editor' || actor.role === 'admin'
}
