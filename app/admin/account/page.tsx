import type { Metadata } from 'next'
import { ActionForm } from '@/components/newsroom/people/action-form.client'
import { DeskPage, DeskPart } from '@/components/newsroom/people/desk-page'
import { CheckField, FormPassword, TextField } from '@/components/newsroom/people/form-fields.client'
import { SessionList } from '@/components/newsroom/people/session-list'
import { TwoStepPanel } from '@/components/newsroom/people/two-step-panel.client'
import { env } from '@/lib/env'
import { isMailCarried } from '@/lib/mail/send-mail'
import { messagesIn } from '@/messages'
import { requireActor } from '@/newsroom/session'
import { getOwnAccount } from '@/newsroom/staff/own-account'
import { changePasswordAction, confirmTwoStepAction, endOthersAction, endSessionAction, renameAction, renewCodesAction, setMailsNoticesAction, startTwoStepAction, stopTwoStepAction } from './actions'

export function generateMetadata(): Metadata {
  return { title: messagesIn(env().ILBO_LANG).people.account.title }
}

const twoStepActions = { start: startTwoStepAction, confirm: confirmTwoStepAction, renew: renewCodesAction, stop: stopTwoStepAction }

/** One's own account: name, password, second step, and where one is signed in. */
export default async function AccountPage() {
  const actor = await requireActor('/admin/account')
  const { hasTwoStep, mailsNotices, codesLeft, publishingRests, sessions } = await getOwnAccount(actor)
  const { account, invite, twoStep } = messagesIn(env().ILBO_LANG).people
  return (
    <DeskPage title={account.title} lead={actor.email}>
      <ActionForm action={renameAction} submit={account.rename} done={account.renamed}>
        <TextField name="name" label={account.name} hint={account.nameHint} defaultValue={actor.name} maxLength={60} autoComplete="name" />
      </ActionForm>
      <DeskPart title={account.passwordTitle}>
        <ActionForm action={changePasswordAction} submit={account.changePassword} done={account.passwordChanged}>
          <FormPassword name="current" label={account.current} autoComplete="current-password" />
          <FormPassword name="password" label={account.next} hint={invite.passwordHint} autoComplete="new-password" />
        </ActionForm>
      </DeskPart>
      <DeskPart title={twoStep.title}>
        <TwoStepPanel hasTwoStep={hasTwoStep} codesLeft={codesLeft} publishingRests={publishingRests} actions={twoStepActions} />
      </DeskPart>
      <DeskPart title={account.notices}>
        <ActionForm action={setMailsNoticesAction} submit={account.saveNotices} done={account.noticesSaved}>
          <CheckField name="mailsNotices" label={account.mailsNotices} hint={isMailCarried() ? account.mailsNoticesHint : account.noMailYet} isChecked={mailsNotices} />
        </ActionForm>
      </DeskPart>
      <DeskPart title={account.sessions}>
        <SessionList sessions={sessions} words={account} endAction={endSessionAction} endOthersAction={endOthersAction} />
      </DeskPart>
    </DeskPage>
  )
}
