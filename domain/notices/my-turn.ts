/** An article that waits for somebody, why, and since when. */
export type TurnItem = { articleId: string; headline: string; reason: 'assigned' | 'returned' | 'in-review'; since: Date }
