import type { Metadata } from 'next'
import { DoorPage } from '@/components/newsroom/door-page'
import { SetUpForm } from '@/components/newsroom/set-up-form.client'
import { buttonClass } from '@/components/ui/button-class'
import { env } from '@/lib/env'
import { messagesIn } from '@/messages'
import { isSetUp } from '@/newsroom/staff/set-up-first-admin'
import { setUpAction } from './actions'

type AddressProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export function generateMetadata(): Metadata {
  return { title: messagesIn(env().ILBO_LANG).newsroom.setUp.title, referrer: 'no-referrer' }
}

/** First run: the first admin, for whoever holds the token that the console printed. */
export default async function SetUpPage({ searchParams }: AddressProps) {
  const { token } = await searchParams
  const { name, setUp } = messagesIn(env().ILBO_LANG).newsroom
  if (await isSetUp()) {
    return (
      <DoorPage name={name} title={setUp.title}>
        <p className="text-ui-2">{setUp.done}</p>
        <a href="/admin/sign-in" className={buttonClass('primary')}>{setUp.doneNext}</a>
      </DoorPage>
    )
  }
  return (
    <DoorPage name={name} title={setUp.title}>
      <p className="text-ui-2 text-ink-2">{setUp.lead}</p>
      <SetUpForm token={typeof token === 'string' ? token : ''} setUpAction={setUpAction} />
    </DoorPage>
  )
}
