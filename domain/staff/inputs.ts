import { z } from 'zod'
import { lineInput } from '@/domain/line-input'
import { staffRoles } from './staff'

/** One person, one address: folded (NFKC, lower case) before anything else looks at it, so that look-alikes cannot sign in as another. */
export function normaliseEmail(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase()
}

const email = z.string().transform(normaliseEmail).pipe(z.email().max(320))
const name = lineInput(60, 1)

export const newStaffInput = z.strictObject({ email, name, role: z.enum(staffRoles), password: z.string().max(1000) })
export type NewStaffInput = z.infer<typeof newStaffInput>

export const firstAdminInput = z.strictObject({ token: z.string().max(200), email, name, password: z.string().max(1000) })
export type FirstAdminInput = z.infer<typeof firstAdminInput>

/** Long enough for any password that was ever taken; what is longer is not looked at. */
const password = z.string().max(1000)
const token = z.string().max(200)
const rights = { role: z.enum(staffRoles), sectionIds: z.array(z.uuid()).max(200), mayPublish: z.boolean() }

export const inviteStaffInput = z.strictObject({ email, name, ...rights, contributorId: z.uuid().nullable() })
export type InviteStaffInput = z.infer<typeof inviteStaffInput>

export const acceptInvitationInput = z.strictObject({ token, name, password })
export type AcceptInvitationInput = z.infer<typeof acceptInvitationInput>

export const changeRightsInput = z.strictObject({ email, ...rights })
export type ChangeRightsInput = z.infer<typeof changeRightsInput>

export const staffEmailInput = z.strictObject({ email })

export const resetPasswordInput = z.strictObject({ token, password })
export type ResetPasswordInput = z.infer<typeof resetPasswordInput>

export const changePasswordInput = z.strictObject({ current: password, password })
export type ChangePasswordInput = z.infer<typeof changePasswordInput>

export const renameInput = z.strictObject({ name })

/** `id` null: a new one. `staffId` null: a name without an account. `email` is the newsroom's, `publicEmail` what readers may write to; `portraitId` a picture of the library. */
export const contributorInput = z.strictObject({
  id: z.uuid().nullable(),
  name,
  title: lineInput(30),
  bio: lineInput(1000),
  email: z.union([z.literal(''), email]),
  publicEmail: z.union([z.literal(''), email]),
  portraitId: z.uuid().nullable(),
  staffId: z.uuid().nullable(),
})
export type ContributorInput = z.infer<typeof contributorInput>
