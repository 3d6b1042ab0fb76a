import type { Metadata } from 'next'
import { DoorPage } from '@/components/newsroom/door-page'
import { ActionForm } from '@/components/newsroom/people/action-form.client'
import { FormPassword, TextField } from '@/components/newsroom/people/form-fields.client'
import { env } from '@/lib/env'
import { messagesIn } from '@/messages'
import { getInvitation } from '@/newsroom/staff/accept-invitation'
import { acceptAction } from './actions'

type InvitePageProps = { params: Promise<{ token: string }> }

export function generateMetadata(): Metadata {
  return { title: messagesIn(env().ILBO_LANG).people.invite.title, referrer: 'no-referrer' }
}

/** Somebody who was invited chooses name and password. The link itself is their proof; it works once. */
export default async function InvitePage({ params }: InvitePageProps) {
  const { token } = await params
  const { newsroom, people } = messagesIn(env().ILBO_LANG)
  const { invite } = people
  const invitation = await getInvitation(token)
  if (!invitation) {
    return (
      <DoorPage name={newsroom.name} title={invite.over}>
        <p className="text-ui-2">{invite.overNext}</p>
      </DoorPage>
    )
  }
  return (
    <DoorPage name={newsroom.name} title={invite.title}>
      <p className="text-ui-2 text-ink-2">{invite.lead(invitation.email, newsroom.account.roles[invitation.role])}</p>
      <ActionForm action={acceptAction} submit={invite.submit} look="primary">
        <input type="hidden" name="token" value={token} />
        {/* For password managers: whose password this is. */}
        <input type="text" name="username" value={invitation.email} readOnly hidden autoComplete="username" />
        <TextField name="name" label={invite.name} defaultValue={invitation.name} maxLength={60} autoComplete="name" />
        <FormPassword name="password" label={invite.password} hint={invite.passwordHint} autoComplete="new-password" />
      </ActionForm>
    </DoorPage>
  )
}
