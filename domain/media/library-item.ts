import type { Picture } from '@/domain/articles/article'
import type { MediaKind } from './media-kind'

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
