import 'server-only'
import type { PeopleState } from '@/components/newsroom/people/people-state'
import type { Outcome } from '@/domain/problems'
import type { StaffActor } from '@/domain/staff/staff'
import { confirmPassword } from '@/newsroom/staff/confirm-password'
import { staffAction } from './staff-action'

/** As `staffAction`, and takes the password again when the form brings one. */
async function peopleAction(form: FormData): Promise<Outcome<{ actor: StaffActor }>> {
  const guard = await staffAction()
  const password = textOf(form, 'confirm')
  if (!guard.ok || password === '') return guard
  const confirmed = await confirmPassword({ actor: guard.actor, password })
  return confirmed.ok ? guard : confirmed
}

/** The whole of an action that may ask for the password again: what is in the way of it, or what the verb answers to the person. */
export async function asPerson(form: FormData, verb: (actor: StaffActor) => Promise<PeopleState>): Promise<PeopleState> {
  const guard = await peopleAction(form)
  return guard.ok ? verb(guard.actor) : guard
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
