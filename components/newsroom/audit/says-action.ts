import { auditActions } from '@/domain/record/audit-actions'
import type { Messages } from '@/messages'

/** What was done, in words; an action that this version does not know is called as it was written down. */
export function saysAction(action: string, { actions }: Messages['audit']): string {
  const known = auditActions.find((name) => name === action)
  return known ? actions[known] : action
}
