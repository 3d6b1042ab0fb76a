import { z } from 'zod'
import { lineInput } from '@/domain/line-input'
import { listColumns } from './list-columns'
import { firstPage, listSearch, readListFilter } from './list-filter'

/** Views that one person can keep. */
export const mostViews = 30

/** `search` is the list's address after the question mark; only what the list understands of it is kept, and no page of it. */
export const saveViewInput = z.strictObject({
  name: lineInput(40, 1),
  search: z.string().max(2000).transform((search) => listSearch(firstPage(readListFilter(Object.fromEntries(new URLSearchParams(search)))))),
  isShared: z.boolean(),
})
export type SaveViewInput = z.input<typeof saveViewInput>

export const deleteViewInput = z.strictObject({ viewId: z.uuid() })
export type DeleteViewInput = z.infer<typeof deleteViewInput>

export const setColumnsInput = z.strictObject({ columns: z.array(z.enum(listColumns)) })
export type SetColumnsInput = z.infer<typeof setColumnsInput>

/** A kept view, as the list shows it. `mayDelete`: it is one's own, or a shared one that one may give up. */
export type SavedView = { id: string; name: string; search: string; isShared: boolean; mayDelete: boolean }
