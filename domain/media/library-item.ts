import type { ArticleStatus, Picture } from '@/domain/articles/article'
import type { FocalPoint } from '@/domain/document/attributes'
import type { MediaKind } from './media-kind'
import type { MediaPlace } from './media-place'

/** A picture of the library as it is chosen from. `uploadedAt` is an ISO instant, because it crosses to the browser as JSON. */
export type LibraryItem = { mediaId: string; picture: Picture; name: string; uploadedAt: string }

/** One page of the library; `nextCursor` null on the last. */
export type LibraryPage = { items: LibraryItem[]; nextCursor: string | null }

/** A row or cell of the library's own page. `rightsUntil` is a day of Seoul. */
export type LibraryRow = {
  mediaId: string
  kind: MediaKind
  picture: Picture
  name: string
  mime: string
  bytes: number
  decorative: boolean
  rightsUntil: string | null
  isUsed: boolean
  uploaderName: string | null
  uploadedAt: Date
  /** How often readers downloaded a file; 0 for pictures. */
  downloads: number
}

/** An article that shows or offers something. `place`: in its newest text only, before readers only, or both. `path`: where readers see it. */
export type ItemUse = { articleId: string; headline: string; status: ArticleStatus; path: string | null; place: 'draft' | 'live' | 'both'; /** Whether it brings the picture to the front. */ front: FrontUse | null }

/** The front that readers see, the draft of its next layout, or both. */
export type FrontUse = 'live' | 'draft' | 'both'

/** One step of its record. `by` null: the operator at the command line. `formerPath`: where the bytes are that were there before, null once they are swept. */
export type ItemHistoryLine = { id: number; action: string; by: string | null; at: Date; changed: string[]; formerPath: string | null }

/** Everything the library knows of one thing. `hiddenUses`: articles that this person may not read, or that are too many to name. */
export type LibraryItemWhole = LibraryRow & {
  path: string
  licence: string
  takenAt: Date | null
  focal: FocalPoint | null
  version: number
  uses: ItemUse[]
  /** Where it stands beside the articles. */
  places: MediaPlace[]
  hiddenUses: number
  liveUses: number
  history: ItemHistoryLine[]
  mayDescribe: boolean
  mayReplace: boolean
}
