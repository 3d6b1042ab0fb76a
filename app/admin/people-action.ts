import 'server-only'
import type { Outcome } from '@/domain/problems'
import type { StaffActor } from '@/domain/staff/staff'
import { confirmPassword } from '@/newsroom/staff/confirm-password'
import { staffAction } from './staff-action'

/** First line of an action that may ask for the password again: as `staffAction`, and takes the password when the form brings one. */
export async function peopleAction(form: FormData): Promise<Outcome<{ actor: StaffActor }>> {
  const guard = await staffAction()
  const password = textOf(form, 'confirm')
  if (!guard.ok || password === '') return guard
  const confirmed = await confirmPassword({ actor: guard.actor, password })
  return confirmed.ok ? guard : confirmed
}

/** A field's text; a file, or a field that is not there, is none. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** All texts of a field that may be chosen several times. */
export function textsOf(form: FormData, name: string): string[] {
  return form.getAll(name).filter((value) => typeof value === 'string')
}
