'use server'

import { redirect } from 'next/navigation'
import { textOf } from '@/app/admin/people-action'
import { ownRequest } from '@/app/admin/staff-action'
import type { PeopleState } from '@/components/newsroom/people/people-state'
import { acceptInvitation } from '@/newsroom/staff/accept-invitation'

/** Opens the invited account and leads to signing in with it. */
export async function acceptAction(_before: PeopleState, form: FormData): Promise<PeopleState> {
  const own = await ownRequest()
  if (!own.ok) return own
  const outcome = await acceptInvitation({ input: { token: textOf(form, 'token'), name: textOf(form, 'name'), password: textOf(form, 'password') } })
  if (outcome.ok) redirect('/admin/sign-in?joined=done')
  return outcome
}
