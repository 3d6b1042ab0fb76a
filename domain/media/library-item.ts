import type { Picture } from '@/domain/articles/article'

/** A picture of the library as it is chosen from. `uploadedAt` is an ISO instant, because it crosses to the browser as JSON. */
export type LibraryItem = { mediaId: string; picture: Picture; name: string; uploadedAt: string }

/** One page of the library; `nextCursor` null on the last. */
export type LibraryPage = { items: LibraryItem[]; nextCursor: string | null }
