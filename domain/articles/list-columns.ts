/** Columns of the article list that everybody shows or hides for themselves; status and headline are always there. */
export const listColumns = ['section', 'bylines', 'savedAt', 'plannedFor', 'publishedAt', 'number'] as const
export type ListColumn = (typeof listColumns)[number]

/** What somebody sees who never chose. */
export const usualColumns: readonly ListColumn[] = ['section', 'bylines', 'savedAt']
