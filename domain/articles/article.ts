import type { FocalPoint } from '@/domain/document/attributes'
import type { DocumentJson } from '@/domain/document/types'
import type { WayFacts } from './status-machine'

/** The bracketed words that may stand before a headline. Stored as a code; `messages` says them. */
export const articleLabels = ['breaking', 'exclusive', 'interview', 'photo', 'roundup', 'correction'] as const
export type ArticleLabel = (typeof articleLabels)[number]

/** Where an article stands in the newsroom. Its way is in `status-machine.ts`. */
export const articleStatuses = ['draft', 'in-review', 'approved', 'scheduled', 'published', 'withdrawn'] as const
export type ArticleStatus = (typeof articleStatuses)[number]

/** Whether the newsroom found it out itself (자체 취재) or was given it (제공 자료). Registered internet papers owe readers 30 % of their own (신문법 시행령 제2조). */
export const articleOrigins = ['own', 'supplied'] as const
export type ArticleOrigin = (typeof articleOrigins)[number]

/** A picture as a reader sees it. Sizes in px; `blur` is a tiny data URL shown until it has loaded. */
export type Picture = {
  /** Site path, e.g. `/media/ab/….webp`. */
  src: string
  width: number
  height: number
  blur: string | null
  alt: string
  caption: string
  credit: string
  /** What no cropping may cut away; the middle when there is none. */
  focal?: FocalPoint | null
  /** The last day in Seoul on which it may be shown, where there is one; the newsroom's, no reader's. */
  rightsUntil?: string
}

export type BylineEntry = { name: string; slug: string; title: string }
export type TagEntry = { name: string; slug: string }
/** Which part of a series an article is. */
export type SeriesEntry = { name: string; slug: string; part: number }
export type SectionEntry = { name: string; slug: string }

/** What lists show of an article. */
export type ArticleCard = {
  number: number
  /** `/articles/{number}/{slug}`, not percent-encoded. */
  path: string
  headline: string
  label: ArticleLabel | null
  standfirst: string
  excerpt: string
  section: SectionEntry
  bylines: BylineEntry[]
  leadPicture: Picture | null
  /** Of whoever signs first; read where it is shown alone. */
  face?: Picture | null
  firstPublishedAt: Date
  updatedAt: Date
}

/** A row of a board. */
export type BoardArticle = ArticleCard & {
  /** Its own for ever on this board. */
  boardNumber: number
  /** A notice, shown above the numbered rows. */
  isPinned: boolean
  hasAttachment: boolean
}

/** A reader's whole: everything an article page needs, and nothing that is not public. */
export type PublishedArticle = ArticleCard & {
  bodyHtml: string
  bodyText: string
  tags: TagEntry[]
  /** Null or missing for an article that stands alone. */
  series?: SeriesEntry | null
  /** Characters of the body without white space, the measure Korean newsrooms use. */
  characters: number
}

/**
 * What the page of an article draws: a published article, or a draft as it would be, which may stand in no section yet. An instant is null
 * while it has not come: `firstPublishedAt` before the first publication, `updatedAt` while the words shown are not published.
 */
export type ShownArticle = Omit<PublishedArticle, 'number' | 'path' | 'section' | 'firstPublishedAt' | 'updatedAt'> & {
  section: SectionEntry | null
  firstPublishedAt: Date | null
  updatedAt: Date | null
}

/** Staff's whole: the head revision of an article with the identity around it. */
export type ArticleDraft = {
  id: string
  number: number | null
  path: string | null
  status: ArticleStatus
  version: number
  label: ArticleLabel | null
  sectionId: string | null
  slug: string
  headline: string
  standfirst: string
  excerpt: string
  body: DocumentJson
  leadPicture: (Picture & { mediaId: string; decorative: boolean }) | null
  /** Address of a lead picture that an import could not bring; somebody has to put it back. */
  leadMissing: string | null
  /** Pictures that the body shows, by media id. */
  pictures: Record<string, Picture>
  contributorIds: string[]
  tags: string[]
  /** Null: not said yet. */
  origin: ArticleOrigin | null
  /** A notice of its board. */
  isPinned: boolean
  series: { name: string; part: number } | null
  /** True when what readers see differs from the head revision. */
  hasUnpublishedChanges: boolean
  createdBy: string | null
  savedAt: Date
  firstPublishedAt: Date | null
  /** Since when it is in the trash. */
  trashedAt: Date | null
  /** What is on its way to readers: see `status-machine.ts`. */
  way: Pick<WayFacts, 'review' | 'liveVersion' | 'lastStep'> & { assignedTo: string | null; assigneeName: string | null }
}

/** A row of the newsroom's article list. */
export type ArticleRow = {
  id: string
  number: number | null
  path: string | null
  headline: string
  label: ArticleLabel | null
  status: ArticleStatus
  version: number
  sectionName: string | null
  bylineNames: string[]
  savedAt: Date
  firstPublishedAt: Date | null
  /** The day it is planned for, and the moment it is promised for. */
  plannedFor: string | null
  scheduledFor: Date | null
  hasUnpublishedChanges: boolean
  /** Where the changes of a published article stand, when somebody sent them. */
  review: WayFacts['review']
  assigneeName: string | null
  /** Nothing of it may come before readers yet. */
  isEmbargoed: boolean
}
