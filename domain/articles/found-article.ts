/** A published article as a writer chooses it for a link. `publishedAt` is an ISO instant, because it crosses to the browser as JSON. */
export type FoundArticle = { number: number; path: string; headline: string; sectionName: string | null; publishedAt: string | null }

/** What a search answers: the best few. `isWhole` false: more were published than were looked through. */
export type FoundArticles = { items: FoundArticle[]; isWhole: boolean }
