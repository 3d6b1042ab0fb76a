'use server'

import { asPerson, textOf } from '@/app/admin/people-action'
import { staffAction } from '@/app/admin/staff-action'
import type { PeopleState } from '@/components/newsroom/people/people-state'
import { confirmTwoStep, renewRecoveryCodes, startTwoStep, stopTwoStep } from '@/newsroom/staff/change-two-step'
import { changePassword, endOtherSessions, endOwnSession, renameSelf, setMailsNotices } from '@/newsroom/staff/own-account'

/** Changes the name that the newsroom calls this person by. */
export async function renameAction(_before: PeopleState, form: FormData): Promise<PeopleState> {
  const guard = await staffAction()
  return guard.ok ? renameSelf({ actor: guard.actor, input: { name: textOf(form, 'name') } }) : guard
}

/** Sets a new password for whoever knows the present one. */
export async function changePasswordAction(_before: PeopleState, form: FormData): Promise<PeopleState> {
  const guard = await staffAction()
  return guard.ok ? changePassword({ actor: guard.actor, input: { current: textOf(form, 'current'), password: textOf(form, 'password') } }) : guard
}

/** Says whether notices come by mail. */
export async function setMailsNoticesAction(_before: PeopleState, form: FormData): Promise<PeopleState> {
  const guard = await staffAction()
  return guard.ok ? setMailsNotices({ actor: guard.actor, mailsNotices: form.has('mailsNotices') }) : guard
}

/** Signs one of one's own devices out. */
export async function endSessionAction(_before: PeopleState, form: FormData): Promise<PeopleState> {
  const guard = await staffAction()
  return guard.ok ? endOwnSession({ actor: guard.actor, sessionId: textOf(form, 'session') }) : guard
}

/** Signs all of one's other devices out. */
export async function endOthersAction(): Promise<PeopleState> {
  const guard = await staffAction()
  return guard.ok ? endOtherSessions({ actor: guard.actor }) : guard
}

/** Makes a key for the authenticator. */
export async function startTwoStepAction(_before: PeopleState, form: FormData): Promise<PeopleState> {
  return asPerson(form, (actor) => startTwoStep({ actor }))
}

/** Turns the second step on by a first code. */
export async function confirmTwoStepAction(_before: PeopleState, form: FormData): Promise<PeopleState> {
  return asPerson(form, (actor) => confirmTwoStep({ actor, code: textOf(form, 'code') }))
}

/** Makes new recovery codes. */
export async function renewCodesAction(_before: PeopleState, form: FormData): Promise<PeopleState> {
  return asPerson(form, (actor) => renewRecoveryCodes({ actor }))
}

/** Turns the second step off. */
export async function stopTwoStepAction(_before: PeopleState, form: FormData): Promise<PeopleState> {
  return asPerson(form, (actor) => stopTwoStep({ actor }))
}
