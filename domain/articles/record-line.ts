/** What an article's record tells of, in the words of the audit log. Saves and what concerns only the newsroom's tools are left out. */
export const recordActions = [
  'article.created', 'article.submitted', 'article.taken-back', 'article.returned', 'article.approved', 'article.assigned', 'article.planned', 'article.published', 'article.imported', 'article.restored', 'article.pinned',
  'article.unpinned', 'article.corrected', 'article.withdrawn', 'article.put-back', 'article.trashed', 'article.taken-from-trash', 'article.scheduled', 'article.unscheduled', 'article.moved',
] as const
export type RecordAction = (typeof recordActions)[number]

/** One step of an article's past. `by` null: the operator. `to`: whom it was given to. `version` null where none was written down. */
export type RecordLine = { id: number; action: RecordAction; by: string | null; at: Date; note: string; version: number | null; to: string | null }
