import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FrontMomentView } from '@/components/newsroom/front/front-moment-view'
import { FrontVersions } from '@/components/newsroom/front/front-versions'
import { DeskPage } from '@/components/newsroom/people/desk-page'
import { buttonClass } from '@/components/ui/button-class'
import { problemCodes } from '@/domain/problems'
import { env } from '@/lib/env'
import { parseSeoulInput, toSeoulInput } from '@/lib/korean-time'
import { messagesIn } from '@/messages'
import { getFrontAt, listFrontChanges, listFrontVersions } from '@/newsroom/front/front-history'
import { requireActor } from '@/newsroom/session'

type HistoryProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export function generateMetadata(): Metadata {
  return { title: messagesIn(env().ILBO_LANG).front.historyTitle }
}

/** Every published front with the way back to it, and what readers saw at a moment: `?at=2026-05-03T14:03`, Seoul time, with seconds if given. */
export default async function FrontHistoryPage({ searchParams }: HistoryProps) {
  const { at, reverted, problem } = await searchParams
  const asked = typeof at === 'string' ? at : ''
  const actor = await requireActor(`/admin/front/history${asked && `?at=${asked}`}`)
  const versions = await listFrontVersions({ actor })
  if (!versions) notFound()
  const moment = endOf(asked)
  const [found, changes] = await Promise.all([moment && getFrontAt({ actor, at: moment }), listFrontChanges({ actor, until: moment ?? new Date() })])
  const { front: words, problems } = messagesIn(env().ILBO_LANG)
  const code = problemCodes.find((known) => known === problem)
  return (
    <DeskPage title={words.historyTitle} lead={words.historyLead}>
      <a href="/admin/front" className={buttonClass('plain', '-mt-4 self-start')}>{words.backToDesk}</a>
      {reverted !== undefined && <p role="status" className="text-ui font-semibold text-success">{words.reverted}</p>}
      {code && <p role="alert" className="text-ui font-semibold text-alarm">{problems[code]}</p>}
      <FrontMomentView words={words} asked={asked} usual={toSeoulInput(new Date())} isBad={asked !== '' && moment === null} isFuture={moment !== null && moment > new Date()} found={found} changes={changes ?? []} />
      <FrontVersions words={words} versions={versions} />
    </DeskPage>
  )
}

/** A minute that is asked for is seen at its end: what changed within it has changed. */
function endOf(asked: string): Date | null {
  const moment = parseSeoulInput(asked)
  const isMinute = asked.length === '2026-05-03T14:03'.length
  // The minute that is running is seen as far as it has come.
  return moment && new Date(Math.min(moment.getTime() + (isMinute ? 59_999 : 999), Math.max(moment.getTime(), Date.now())))
}
