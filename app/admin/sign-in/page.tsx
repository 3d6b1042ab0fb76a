import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { DoorPage } from '@/components/newsroom/door-page'
import { nextPath } from '@/components/newsroom/next-path'
import { SignInForm } from '@/components/newsroom/sign-in-form.client'
import { env } from '@/lib/env'
import { messagesIn } from '@/messages'
import { getActor } from '@/newsroom/session'
import { isSetUp } from '@/newsroom/staff/set-up-first-admin'

type AddressProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export function generateMetadata(): Metadata {
  return { title: messagesIn(env().ILBO_LANG).newsroom.signIn.title }
}

/** The newsroom's door. A paper without staff is set up first; who is signed in goes on. */
export default async function SignInPage({ searchParams }: AddressProps) {
  const params = await searchParams
  const next = nextPath(params.next)
  if (await getActor()) redirect(next)
  if (!(await isSetUp())) redirect('/admin/setup')
  const { newsroom, people } = messagesIn(env().ILBO_LANG)
  const { name, signIn } = newsroom
  const done = params.setup === 'done' ? signIn.setUpDone : params.joined === 'done' ? people.signIn.joined : params.reset === 'done' ? people.signIn.reset : null
  return (
    <DoorPage name={name} title={signIn.title}>
      {done && <p role="status" className="text-ui-2 font-semibold text-success">{done}</p>}
      <noscript><p className="text-ui font-semibold text-alarm">{signIn.noScript}</p></noscript>
      <SignInForm next={next} />
      <a href="/admin/forgot" className="self-start text-meta text-ink-2 underline underline-offset-4 hover:text-ink">{people.signIn.forgot}</a>
      <a href="/" className="self-start text-meta text-ink-2 underline underline-offset-4 hover:text-ink">{signIn.toReaders}</a>
    </DoorPage>
  )
}
