import type { ReferrerGroup } from './referrer'

/** What the newsroom sees of an article's readers. */
export type ArticleViews = {
  articleId: string
  headline: string
  /** Site path; null before the first publication, when nothing can have been counted. */
  path: string | null
  /** Since the first publication. */
  total: number
  /** The last 48 hours, oldest first, each by the instant at which it began; hours without readers are there with 0. */
  hours: { hour: Date; views: number }[]
  /** The last 30 days in Seoul (`2026-11-22`), oldest first, also those without readers. */
  days: { day: string; views: number }[]
  /** Where the readers of these 30 days came from, most first; `host` only for other sites. */
  sources: { source: ReferrerGroup; host: string; views: number }[]
}
