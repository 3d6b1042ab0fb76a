import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PastTabs } from '@/components/newsroom/past-tabs'
import { HistoryRows } from '@/components/newsroom/revisions/history-rows'
import { historyHref, historyPath, versionIn } from '@/components/newsroom/revisions/revision-address'
import { buttonClass } from '@/components/ui/button-class'
import { env } from '@/lib/env'
import { messagesIn } from '@/messages'
import { listRevisions } from '@/newsroom/revisions/list-revisions'
import { requireActor } from '@/newsroom/session'
import { nameAction, restoreAction } from './actions'

type HistoryPageProps = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export function generateMetadata(): Metadata {
  return { title: messagesIn(env().ILBO_LANG).revisions.title }
}

/** Everything that one article has said, and who made it say so. */
export default async function HistoryPage({ params, searchParams }: HistoryPageProps) {
  const { id } = await params
  const { before, open } = await searchParams
  const place = { before: versionIn(before), open: versionIn(open) }
  const actor = await requireActor(historyHref(id, place))
  const history = await listRevisions({ actor, articleId: id, place })
  if (!history) notFound()
  const lang = env().ILBO_LANG
  const { revisions: words, newsroom, way } = messagesIn(lang)
  return (
    <div className="mx-auto flex max-w-4xl flex-col gap-4 px-4 py-5 sm:px-8 sm:py-7">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <h1 className="min-w-0 text-section font-bold">{history.headline || newsroom.list.untitled}</h1>
        <a href={`/admin/articles/${id}`} className={buttonClass('plain')}>{words.toEditor}</a>
      </div>
      <PastTabs articleId={id} current="revisions" words={{ revisions: words, way }} />
      <p className="text-ui text-ink-2">{history.mayEdit ? words.help : words.readOnly}</p>
      <form id="compare" action={`${historyPath(id)}/compare`}>
        <button type="submit" className={buttonClass('plain')}>{words.compareChosen}</button>
      </form>
      <HistoryRows articleId={id} history={history} place={{ before: place.before }} words={words} lang={lang} actions={{ restore: restoreAction, name: nameAction }} />
      <div className="flex gap-2">
        {history.nextBefore !== null && <a href={historyHref(id, { before: history.nextBefore })} rel="next" className={buttonClass('plain')}>{words.older}</a>}
        {place.before !== undefined && <a href={historyHref(id, {})} className={buttonClass('quiet')}>{words.newest}</a>}
      </div>
    </div>
  )
}
