import { z } from 'zod'
import { lineInput } from '@/domain/line-input'
import { longestPreviewNote, previewLinkDays } from './preview-links'

export const createPreviewLinkInput = z.strictObject({
  articleId: z.uuid(),
  days: z.literal(previewLinkDays),
  note: lineInput(longestPreviewNote),
})
export type CreatePreviewLinkInput = z.input<typeof createPreviewLinkInput>

/** `linkId` null: every link of the article. */
export const revokePreviewLinksInput = z.strictObject({ articleId: z.uuid(), linkId: z.uuid().nullable() })
export type RevokePreviewLinksInput = z.infer<typeof revokePreviewLinksInput>
