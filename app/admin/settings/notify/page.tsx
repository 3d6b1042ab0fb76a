import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SettingsPage } from '@/components/newsroom/settings/settings-page'
import { SignalLog } from '@/components/newsroom/signals/signal-log'
import { SignalPlaces } from '@/components/newsroom/signals/signal-places'
import { buttonClass } from '@/components/ui/button-class'
import { problemCodes } from '@/domain/problems'
import { env } from '@/lib/env'
import { messagesIn } from '@/messages'
import { requireActor } from '@/newsroom/session'
import { listSignals } from '@/newsroom/signals/list-signals'

type NotifyPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export function generateMetadata(): Metadata {
  return { title: messagesIn(env().ILBO_LANG).settings.parts.notify }
}

/** Whether search engines and hubs hear of what changes, and what did not arrive. */
export default async function NotifyPage({ searchParams }: NotifyPageProps) {
  const { resent, problem } = await searchParams
  const actor = await requireActor('/admin/settings/notify')
  const report = await listSignals({ actor })
  if (!report) notFound()
  const { settings, signals: words, problems } = messagesIn(env().ILBO_LANG)
  const code = problemCodes.find((known) => known === problem)
  return (
    <SettingsPage words={settings} current="notify" mayManage>
      {resent !== undefined && <p role="status" className="text-ui font-semibold text-success">{words.resent}</p>}
      {code && <p role="alert" className="text-ui font-semibold text-alarm">{problems[code]}</p>}
      {report.why ? <p className="text-ui">{words.why[report.why]}</p> : <SignalPlaces places={report.endpoints} words={words} />}
      {report.endpoints.some(({ givenUp }) => givenUp > 0) && (
        <form method="post" action="/admin/settings/notify/resend"><button type="submit" className={buttonClass('primary')}>{words.resend}</button></form>
      )}
      <SignalLog lines={report.lines} words={words} />
    </SettingsPage>
  )
}
