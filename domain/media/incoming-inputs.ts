import { z } from 'zod'

/** A large file that somebody wants to send: its name, its size, and whether it is a picture or a file to download. */
export const beginUploadInput = z.strictObject({ name: z.string().max(1000), bytes: z.int().min(1), as: z.enum(['picture', 'file']) })

/** What was answered to that, once the file lies in the bucket. */
export const finishUploadInput = z.strictObject({ ticket: z.string().min(1).max(4000) })

export type BeginUpload = z.infer<typeof beginUploadInput>
