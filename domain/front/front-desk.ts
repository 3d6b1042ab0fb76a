import type { ArticleLabel } from '@/domain/articles/article'

/** An article as the desk of the front shows it, in slots and to choose from. Instants as ISO text: it crosses to the browser as JSON. */
export type DeskArticle = {
  id: string
  number: number | null
  headline: string
  label: ArticleLabel | null
  sectionName: string | null
  hasPicture: boolean
  publishedAt: string | null
  /** When it is promised to come; null once readers see it. */
  dueAt: string | null
  /** Where it stands: only what is live or promised can come before readers. */
  state: 'live' | 'scheduled' | 'hidden'
}

/** One version of the layout, as its history lists it. */
export type FrontVersion = { version: number; state: FrontVersionState; at: Date; authorName: string | null; /** The published version that came back with it. */ revertsTo: number | null; isLive: boolean }

/** `aside`: what somebody saved on a version that was no longer the newest. It is kept and stands nowhere. */
export const frontVersionStates = ['draft', 'published', 'aside'] as const
export type FrontVersionState = (typeof frontVersionStates)[number]
