'use server'

import { redirect } from 'next/navigation'
import { ownRequest } from '@/app/admin/staff-action'
import type { SetUpState } from '@/components/newsroom/action-state'
import { setUpFirstAdmin } from '@/newsroom/staff/set-up-first-admin'

/** Opens the first admin's account and leads to signing in with it. */
export async function setUpAction(_before: SetUpState, form: FormData): Promise<SetUpState> {
  const word = (name: string) => String(form.get(name) ?? '')
  const typed = { token: word('token').trim(), name: word('name'), email: word('email') }
  const own = await ownRequest()
  const outcome = own.ok ? await setUpFirstAdmin({ input: { ...typed, password: word('password') } }) : own
  if (outcome.ok) redirect('/admin/sign-in?setup=done')
  return { outcome: { ok: false, problem: outcome.problem }, typed }
}
