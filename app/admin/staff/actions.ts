'use server'

import { asPerson, textOf, textsOf } from '@/app/admin/people-action'
import type { PeopleState } from '@/components/newsroom/people/people-state'
import type { StaffRole } from '@/domain/staff/staff'
import { changeRights, deactivateStaff, reactivateStaff } from '@/newsroom/staff/change-staff'
import { resetTwoStep } from '@/newsroom/staff/change-two-step'
import { inviteStaff, resendInvitation, revokeInvitation } from '@/newsroom/staff/invite-staff'
import { sendReset } from '@/newsroom/staff/reset-password'
import { setStaffRules } from '@/newsroom/staff/staff-rules'

// The verbs parse what is given to them: a role that is none is refused there.
const rightsIn = (form: FormData) => ({ role: textOf(form, 'role') as StaffRole, sectionIds: textsOf(form, 'sectionIds'), mayPublish: form.has('mayPublish') })

/** Asks somebody to join. */
export async function inviteAction(_before: PeopleState, form: FormData): Promise<PeopleState> {
  const input = { ...rightsIn(form), email: textOf(form, 'email'), name: textOf(form, 'name'), contributorId: textOf(form, 'contributorId') || null }
  return asPerson(form, (actor) => inviteStaff({ actor, input }))
}

/** Sends an invitation under a new link. */
export async function resendAction(_before: PeopleState, form: FormData): Promise<PeopleState> {
  return asPerson(form, (actor) => resendInvitation({ actor, invitationId: textOf(form, 'invitation') }))
}

/** Takes an invitation back. */
export async function revokeAction(_before: PeopleState, form: FormData): Promise<PeopleState> {
  return asPerson(form, (actor) => revokeInvitation({ actor, invitationId: textOf(form, 'invitation') }))
}

/** Sets role, sections and the right to publish. */
export async function changeRightsAction(_before: PeopleState, form: FormData): Promise<PeopleState> {
  return asPerson(form, (actor) => changeRights({ actor, input: { ...rightsIn(form), email: textOf(form, 'email') } }))
}

/** Mails somebody a link for a new password. */
export async function sendResetAction(_before: PeopleState, form: FormData): Promise<PeopleState> {
  return asPerson(form, (actor) => sendReset({ actor, email: textOf(form, 'email') }))
}

/** Turns somebody's second step off. */
export async function resetTwoStepAction(_before: PeopleState, form: FormData): Promise<PeopleState> {
  return asPerson(form, (actor) => resetTwoStep({ actor, email: textOf(form, 'email') }))
}

/** Closes an account. */
export async function deactivateAction(_before: PeopleState, form: FormData): Promise<PeopleState> {
  return asPerson(form, (actor) => deactivateStaff({ actor, email: textOf(form, 'email') }))
}

/** Opens a closed account again. */
export async function reactivateAction(_before: PeopleState, form: FormData): Promise<PeopleState> {
  return asPerson(form, (actor) => reactivateStaff({ actor, email: textOf(form, 'email') }))
}

/** Sets what the paper asks of its people. */
export async function setRulesAction(_before: PeopleState, form: FormData): Promise<PeopleState> {
  return asPerson(form, (actor) => setStaffRules({ actor, input: { publishNeedsTwoStep: form.has('publishNeedsTwoStep') } }))
}
