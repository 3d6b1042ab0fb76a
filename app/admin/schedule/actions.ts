'use server'

import { redirect } from 'next/navigation'
import { staffAction } from '@/app/admin/staff-action'
import { settleFailure } from '@/newsroom/schedule/settle-failure'

/** Somebody has taken note of a failure. Whatever was answered, the page is made anew and shows how things stand. */
export async function settleAction(form: FormData): Promise<void> {
  const guard = await staffAction()
  if (guard.ok) await settleFailure({ actor: guard.actor, input: { scheduleId: String(form.get('scheduleId')) } })
  redirect('/admin/schedule')
}
