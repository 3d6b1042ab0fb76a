import type { Problem } from '@/domain/problems'

/** An article that a bulk action left as it was, and why. */
export type Refused = { articleId: string; headline: string; problem: Problem }

/** What became of each: `bulkId` names the action, so that it can be undone. */
export type BulkResult = { bulkId: string; done: string[]; refused: Refused[] }
