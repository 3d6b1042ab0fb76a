import { z } from 'zod'
import { isWellFormedText } from '@/lib/text'
import { staffRoles } from './staff'

/** One person, one address: folded (NFKC, lower case) before anything else looks at it, so that look-alikes cannot sign in as another. */
export function normaliseEmail(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase()
}

const email = z.string().transform(normaliseEmail).pipe(z.email().max(320))
const name = z.string().transform((text) => text.normalize('NFC').trim()).pipe(z.string().min(1).max(60).refine(isWellFormedText))

export const newStaffInput = z.strictObject({ email, name, role: z.enum(staffRoles), password: z.string().max(1000) })
export type NewStaffInput = z.infer<typeof newStaffInput>

export const firstAdminInput = z.strictObject({ token: z.string().max(200), email, name, password: z.string().max(1000) })
export type FirstAdminInput = z.infer<typeof firstAdminInput>
