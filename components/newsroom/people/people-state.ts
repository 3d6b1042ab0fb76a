import type { QrPath } from '@/lib/qr-path'
import type { Outcome } from '@/domain/problems'

/** What an action about people answers: an address to hand over, recovery codes or an authenticator's key, each shown this once. */
export type PeopleSuccess = { link?: string | null; recoveryCodes?: string[]; key?: string; address?: string; qr?: QrPath }
export type PeopleState = Outcome<PeopleSuccess> | null
export type PeopleAction = (before: PeopleState, form: FormData) => Promise<PeopleState>
