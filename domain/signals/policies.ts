import { canManagePaper } from '@/domain/paper/policies'
import type { Actor } from '@/domain/staff/staff'

/** Who answers for the paper sees whether the world hears of it, and sends again what did not arrive: editors and admins. */
export function canSendSignals(actor: Actor): boolean {
  return canManagePaper(actor)
}
