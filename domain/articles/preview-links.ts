import { z } from 'zod'
import { isWellFormedText } from '@/lib/text'

/** How long a link may live, in days. */
export const previewLinkDays = [1, 3, 7] as const
export type PreviewLinkDays = (typeof previewLinkDays)[number]

/** Most UTF-16 units of the note that says for whom a link is. */
export const longestPreviewNote = 100

export const createPreviewLinkInput = z.strictObject({
  articleId: z.uuid(),
  days: z.literal(previewLinkDays),
  note: z.string().transform((text) => text.normalize('NFC').trim()).pipe(z.string().max(longestPreviewNote).refine(isWellFormedText)),
})
export type CreatePreviewLinkInput = z.input<typeof createPreviewLinkInput>

/** `linkId` null: every link of the article. */
export const revokePreviewLinksInput = z.strictObject({ articleId: z.uuid(), linkId: z.uuid().nullable() })
export type RevokePreviewLinksInput = z.infer<typeof revokePreviewLinksInput>

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
