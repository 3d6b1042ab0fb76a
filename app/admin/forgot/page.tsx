import type { Metadata } from 'next'
import { DoorPage } from '@/components/newsroom/door-page'
import { ActionForm } from '@/components/newsroom/people/action-form.client'
import { TextField } from '@/components/newsroom/people/form-fields.client'
import { env } from '@/lib/env'
import { messagesIn } from '@/messages'
import { forgotAction } from './actions'

export function generateMetadata(): Metadata {
  return { title: messagesIn(env().ILBO_LANG).people.forgot.title }
}

/** For whoever forgot their password. Says the same whether there is such an account or not. */
export default function ForgotPage() {
  const { newsroom, people } = messagesIn(env().ILBO_LANG)
  const { forgot } = people
  return (
    <DoorPage name={newsroom.name} title={forgot.title}>
      <p className="text-ui-2 text-ink-2">{forgot.lead}</p>
      <ActionForm action={forgotAction} submit={forgot.submit} look="primary" done={forgot.sent}>
        <TextField name="email" type="email" label={forgot.email} autoComplete="username" maxLength={320} />
      </ActionForm>
      <a href="/admin/sign-in" className="self-start text-meta text-ink-2 underline underline-offset-4 hover:text-ink">{forgot.back}</a>
    </DoorPage>
  )
}
