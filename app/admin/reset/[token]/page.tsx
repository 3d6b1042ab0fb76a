import type { Metadata } from 'next'
import { DoorPage } from '@/components/newsroom/door-page'
import { ActionForm } from '@/components/newsroom/people/action-form.client'
import { FormPassword } from '@/components/newsroom/people/form-fields.client'
import { buttonClass } from '@/components/ui/button-class'
import { env } from '@/lib/env'
import { messagesIn } from '@/messages'
import { isResetOpen } from '@/newsroom/staff/reset-password'
import { resetAction } from './actions'

type ResetPageProps = { params: Promise<{ token: string }> }

export function generateMetadata(): Metadata {
  return { title: messagesIn(env().ILBO_LANG).people.reset.title, referrer: 'no-referrer' }
}

/** A new password, for whoever holds the mailed link. */
export default async function ResetPage({ params }: ResetPageProps) {
  const { token } = await params
  const { newsroom, people } = messagesIn(env().ILBO_LANG)
  const { reset, invite } = people
  if (!(await isResetOpen(token))) {
    return (
      <DoorPage name={newsroom.name} title={reset.over}>
        <p className="text-ui-2">{reset.overNext}</p>
        <a href="/admin/forgot" className={buttonClass('primary')}>{reset.again}</a>
      </DoorPage>
    )
  }
  return (
    <DoorPage name={newsroom.name} title={reset.title}>
      <p className="text-ui-2 text-ink-2">{reset.lead}</p>
      <ActionForm action={resetAction} submit={reset.submit} look="primary">
        <input type="hidden" name="token" value={token} />
        <FormPassword name="password" label={reset.password} hint={invite.passwordHint} autoComplete="new-password" />
      </ActionForm>
    </DoorPage>
  )
}
