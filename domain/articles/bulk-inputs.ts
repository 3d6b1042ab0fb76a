import { z } from 'zod'
import { lineInput } from '@/domain/line-input'
import { limits } from './limits'

/** A page of the list and some more; each article is a transaction of its own. */
export const mostInBulk = 100

const articleIds = z.array(z.uuid()).min(1).max(mostInBulk).transform((ids) => [...new Set(ids)])
const tag = lineInput(limits.tag, 1)

export const bulkMoveInput = z.strictObject({ articleIds, sectionId: z.uuid() })
/** `staffId` null: nobody has them any longer. */
export const bulkAssignInput = z.strictObject({ articleIds, staffId: z.uuid().nullable() })
export const bulkTagInput = z.strictObject({ articleIds, tag })
export const bulkTrashInput = z.strictObject({ articleIds })
/** `bulkId` is what the action answered. */
export const undoBulkInput = z.strictObject({ articleIds, bulkId: z.uuid() })

export type BulkMoveInput = z.input<typeof bulkMoveInput>
export type BulkAssignInput = z.input<typeof bulkAssignInput>
export type BulkTagInput = z.input<typeof bulkTagInput>
export type BulkTrashInput = z.input<typeof bulkTrashInput>
export type UndoBulkInput = z.input<typeof undoBulkInput>

/** A bulk action as the list's route takes it. */
export const bulkRequest = z.discriminatedUnion('action', [
  bulkMoveInput.extend({ action: z.literal('move') }),
  bulkAssignInput.extend({ action: z.literal('assign') }),
  bulkTagInput.extend({ action: z.literal('tag') }),
  bulkTrashInput.extend({ action: z.literal('trash') }),
  undoBulkInput.extend({ action: z.literal('undo') }),
])
export type BulkRequest = z.input<typeof bulkRequest>
export type BulkAction = BulkRequest['action']
