import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/newsroom/people/action-form.client'
import { DeskPage, DeskPart } from '@/components/newsroom/people/desk-page'
import { CheckField, SelectField, TextField } from '@/components/newsroom/people/form-fields.client'
import { FailingMails } from '@/components/newsroom/people/failing-mails'
import { InvitationList } from '@/components/newsroom/people/invitation-list'
import { Outbox } from '@/components/newsroom/people/outbox'
import { RightsFields } from '@/components/newsroom/people/rights-fields'
import { StaffList } from '@/components/newsroom/people/staff-list'
import { rightsOf } from '@/domain/staff/staff'
import { env } from '@/lib/env'
import { keptMails } from '@/lib/mail/outbox'
import { listFailingMails } from '@/newsroom/mail/list-failing-mails'
import { messagesIn } from '@/messages'
import { listContributors } from '@/newsroom/contributors/list-contributors'
import { listSectionChoices } from '@/newsroom/desk/list-choices'
import { listInvitations, listStaff } from '@/newsroom/desk/list-staff'
import { requireActor } from '@/newsroom/session'
import { getStaffRules } from '@/newsroom/staff/staff-rules'
import { changeRightsAction, deactivateAction, inviteAction, reactivateAction, resendAction, resetTwoStepAction, revokeAction, sendResetAction, setRulesAction } from './actions'

export function generateMetadata(): Metadata {
  return { title: messagesIn(env().ILBO_LANG).people.staff.title }
}

const rowActions = { changeRights: changeRightsAction, sendReset: sendResetAction, resetTwoStep: resetTwoStepAction, deactivate: deactivateAction, reactivate: reactivateAction }

/** Who is on staff and with which rights, for admins. */
export default async function StaffPage() {
  const actor = await requireActor('/admin/staff')
  const [rows, invitations, contributors, sections, rules] = await Promise.all([listStaff({ actor }), listInvitations({ actor }), listContributors({ actor }), listSectionChoices(), getStaffRules()])
  if (!rows || !invitations || !contributors) notFound()
  const messages = messagesIn(env().ILBO_LANG)
  const { staff } = messages.people
  const free = contributors.filter(({ staffId }) => staffId === null)
  return (
    <DeskPage title={staff.title}>
      <StaffList rows={rows} myId={actor.staffId} sections={sections} messages={messages} actions={rowActions} />
      {invitations.length > 0 && (
        <DeskPart title={staff.invitations}>
          <InvitationList rows={invitations} messages={messages} resendAction={resendAction} revokeAction={revokeAction} />
        </DeskPart>
      )}
      <DeskPart title={staff.inviteTitle}>
        <ActionForm action={inviteAction} submit={staff.invite} look="primary" done={staff.invited}>
          <TextField name="email" type="email" label={staff.email} maxLength={320} />
          <TextField name="name" label={staff.name} maxLength={60} />
          <RightsFields rights={rightsOf('reporter')} sections={sections} messages={messages} />
          <SelectField name="contributorId" label={staff.contributor} choices={[{ value: '', label: staff.newContributor }, ...free.map(({ id, name, title }) => ({ value: id, label: `${name} ${title}` }))]} />
        </ActionForm>
      </DeskPart>
      <DeskPart title={staff.rules}>
        <ActionForm action={setRulesAction} submit={staff.saveRules} done={staff.rulesSaved}>
          <CheckField name="publishNeedsTwoStep" label={staff.requireTwoStep} hint={staff.requireTwoStepHint} isChecked={rules.publishNeedsTwoStep} />
        </ActionForm>
      </DeskPart>
      <FailingMails mails={await listFailingMails({ actor })} staff={staff} />
      <Outbox mails={keptMails()} staff={staff} />
    </DeskPage>
  )
}
