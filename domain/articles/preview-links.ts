/** How long a link may live, in days. */
export const previewLinkDays = [1, 3, 7] as const
export type PreviewLinkDays = (typeof previewLinkDays)[number]

/** Most UTF-16 units of the note that says for whom a link is. */
export const longestPreviewNote = 100

/** A link that opens now, as the newsroom sees it: never its address, which was shown once. */
export type PreviewLink = {
  id: string
  note: string
  madeBy: string
  createdAt: Date
  expiresAt: Date
  lastOpenedAt: Date | null
  openedCount: number
}
