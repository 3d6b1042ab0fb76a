import type { StaffRights, StaffRole } from './staff'

/** Where somebody is signed in. `browser` and `system` are what the device said of itself. */
export type OwnSession = { id: string; createdAt: Date; seenAt: Date; address: string; browser: string | null; system: string | null; isThis: boolean }

/** `publishingRests`: the paper asks for two steps of whoever publishes, and they are off. `isConfirmed`: the password was given within the last minutes. */
export type OwnAccount = { hasTwoStep: boolean; mailsNotices: boolean; publishingRests: boolean; codesLeft: number; isConfirmed: boolean; sessions: OwnSession[] }

/** One person of the newsroom, for admins. `seenAt` null: never signed in. `brokenPromises`: articles they scheduled and could not publish any more. */
export type StaffRow = StaffRights & { id: string; email: string; name: string; hasTwoStep: boolean; seenAt: Date | null; isDeactivated: boolean; brokenPromises: number }

export type InvitationRow = { id: string; email: string; name: string; role: StaffRole; invitedBy: string | null; sentAt: Date; expiresAt: Date; state: 'open' | 'over' }

/** A name that signs articles. `isShown`: readers have a page of it. */
export type ContributorRow = { id: string; slug: string; name: string; title: string; bio: string; email: string; publicEmail: string; portraitId: string | null; staffId: string | null; staffName: string | null; isShown: boolean }
