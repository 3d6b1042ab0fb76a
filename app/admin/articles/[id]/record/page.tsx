import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PastTabs, recordPath } from '@/components/newsroom/past-tabs'
import { RecordList } from '@/components/newsroom/record-list'
import { versionIn } from '@/components/newsroom/revisions/revision-address'
import { buttonClass } from '@/components/ui/button-class'
import { env } from '@/lib/env'
import { messagesIn } from '@/messages'
import { getArticleRecord } from '@/newsroom/desk/get-article-record'
import { requireActor } from '@/newsroom/session'

type RecordPageProps = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export function generateMetadata(): Metadata {
  return { title: messagesIn(env().ILBO_LANG).way.record.title }
}

/** Everything that was done with one article, and by whom. */
export default async function RecordPage({ params, searchParams }: RecordPageProps) {
  const { id } = await params
  const before = versionIn((await searchParams).before)
  const actor = await requireActor(recordPath(id))
  const found = await getArticleRecord({ actor, articleId: id, before })
  if (!found) notFound()
  const { revisions, newsroom, way } = messagesIn(env().ILBO_LANG)
  return (
    <div className="mx-auto flex max-w-4xl flex-col gap-4 px-4 py-5 sm:px-8 sm:py-7">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <h1 className="min-w-0 text-section font-bold">{found.headline || newsroom.list.untitled}</h1>
        <a href={`/admin/articles/${id}`} className={buttonClass('plain')}>{revisions.toEditor}</a>
      </div>
      <PastTabs articleId={id} current="record" words={{ revisions, way }} />
      <RecordList lines={found.lines} words={way} />
      <div className="flex gap-2">
        {found.nextBefore !== null && <a href={`${recordPath(id)}?before=${found.nextBefore}`} rel="next" className={buttonClass('plain')}>{way.record.more}</a>}
        {before !== undefined && <a href={recordPath(id)} className={buttonClass('quiet')}>{way.record.newest}</a>}
      </div>
    </div>
  )
}
