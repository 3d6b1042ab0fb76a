import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ViewsReport } from '@/components/newsroom/views-report'
import { env } from '@/lib/env'
import { messagesIn } from '@/messages'
import { getArticleViews } from '@/newsroom/desk/get-article-views'
import { requireActor } from '@/newsroom/session'

type ViewsPageProps = { params: Promise<{ id: string }> }

export function generateMetadata(): Metadata {
  return { title: messagesIn(env().ILBO_LANG).newsroom.views.title }
}

/** Who reads an article: for everybody who may read it. */
export default async function ViewsPage({ params }: ViewsPageProps) {
  const { id } = await params
  const actor = await requireActor(`/admin/articles/${id}/views`)
  const views = await getArticleViews({ actor, articleId: id })
  if (!views) notFound()
  return <ViewsReport report={views} newsroom={messagesIn(env().ILBO_LANG).newsroom} />
}
