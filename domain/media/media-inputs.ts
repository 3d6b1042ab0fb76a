import { z } from 'zod'
import { limits } from '@/domain/articles/limits'
import { isDay } from '@/domain/document/attributes'
import { isWellFormedText } from '@/lib/text'
import { longestLicence } from './media-limits'

const words = (longest: number) => z.string().transform((text) => text.replace(/\r\n?/g, '\n').normalize('NFC').trim()).pipe(z.string().max(longest).refine(isWellFormedText))
const fraction = z.number().min(0).max(1)

/** What a person may change of something in the library; what is not sent stays. `rightsUntil`: a day of Seoul, the last one. */
export const saveMediaInput = z.strictObject({
  mediaId: z.uuid(),
  baseVersion: z.int().min(1),
  alt: words(limits.alt).optional(),
  decorative: z.boolean().optional(),
  caption: words(limits.caption).optional(),
  credit: words(limits.credit).optional(),
  licence: words(longestLicence).optional(),
  rightsUntil: z.string().refine(isDay).nullable().optional(),
  focal: z.strictObject({ x: fraction, y: fraction }).nullable().optional(),
})

export type SaveMediaInput = z.input<typeof saveMediaInput>
