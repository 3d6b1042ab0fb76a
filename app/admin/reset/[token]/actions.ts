'use server'

import { redirect } from 'next/navigation'
import { textOf } from '@/app/admin/people-action'
import { ownRequest } from '@/app/admin/staff-action'
import type { PeopleState } from '@/components/newsroom/people/people-state'
import { resetPassword } from '@/newsroom/staff/reset-password'

/** Sets the new password and leads to signing in with it. */
export async function resetAction(_before: PeopleState, form: FormData): Promise<PeopleState> {
  const own = await ownRequest()
  if (!own.ok) return own
  const outcome = await resetPassword({ input: { token: textOf(form, 'token'), password: textOf(form, 'password') } })
  if (outcome.ok) redirect('/admin/sign-in?reset=done')
  return outcome
}
