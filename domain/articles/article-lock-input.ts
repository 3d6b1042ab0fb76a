import { z } from 'zod'
import { lockWishes } from './article-lock'

export const holdArticleInput = z.strictObject({ articleId: z.uuid(), tabId: z.string().min(1).max(100), wish: z.enum(lockWishes) })
export type HoldArticleInput = z.infer<typeof holdArticleInput>
