'use server'

import { headers } from 'next/headers'
import { after } from 'next/server'
import { textOf } from '@/app/admin/people-action'
import { ownRequest } from '@/app/admin/staff-action'
import type { PeopleState } from '@/components/newsroom/people/people-state'
import { clientAddress } from '@/lib/client-address'
import { mailForgottenPassword } from '@/newsroom/staff/reset-password'

/** Answers everybody alike, and at once: what is to be mailed is mailed after the answer. */
export async function forgotAction(_before: PeopleState, form: FormData): Promise<PeopleState> {
  const own = await ownRequest()
  if (!own.ok) return own
  const asked = { email: textOf(form, 'email'), address: clientAddress(await headers()) }
  after(() => mailForgottenPassword(asked))
  return { ok: true }
}
