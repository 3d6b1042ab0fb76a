import { z } from 'zod'
import { isWellFormedText } from '@/lib/text'
import { longestRevisionName } from './revision'

export const restoreRevisionInput = z.strictObject({ articleId: z.uuid(), revisionId: z.uuid(), baseVersion: z.int().min(0) })
export type RestoreRevisionInput = z.infer<typeof restoreRevisionInput>

/** `revision`: its id, or the version that it is of the article's own line. An empty name takes the name away. */
export const nameRevisionInput = z.strictObject({
  articleId: z.uuid(),
  revision: z.union([z.uuid(), z.int().min(1)]),
  name: z.string().transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim()).pipe(z.string().max(longestRevisionName).refine(isWellFormedText)),
})
export type NameRevisionInput = z.input<typeof nameRevisionInput>
