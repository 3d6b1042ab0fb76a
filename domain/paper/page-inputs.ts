import { z } from 'zod'
import { lineInput } from '@/domain/line-input'


/**
 * A page of the paper as it is to be shown under `/pages/{slug}`. The body is checked by the document validator. `note` is read in the
 * newsroom alone.
 */
export const publishPageInput = z.strictObject({
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'slug-invalid').max(60),
  title: lineInput(80).pipe(z.string().min(1)),
  body: z.unknown(),
  note: lineInput(200).default(''),
  /** The version that this one was made from, 0 for a new page; left out by programs that write whatever is there. */
  baseVersion: z.int().min(0).optional(),
})

/** As it is sent; `ParsedPageInput` is what the schema makes of it. */
export type PublishPageInput = z.input<typeof publishPageInput>
export type ParsedPageInput = z.output<typeof publishPageInput>
