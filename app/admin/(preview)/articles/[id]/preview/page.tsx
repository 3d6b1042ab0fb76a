import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PreviewStage } from '@/components/newsroom/preview/preview-stage.client'
import { BackToArticle } from '@/components/newsroom/preview/back-to-article'
import { env } from '@/lib/env'
import { formatSeoul } from '@/lib/korean-time'
import { messagesIn } from '@/messages'
import { getPreview } from '@/newsroom/preview/get-preview'
import { requireActor } from '@/newsroom/session'

type PreviewPageProps = { params: Promise<{ id: string }>; searchParams: Promise<{ revision?: string | string[] }> }

export function generateMetadata(): Metadata {
  return { title: messagesIn(env().ILBO_LANG).previews.preview }
}

/** An article as readers will see it, on a screen of a chosen width and brightness. */
export default async function PreviewPage({ params, searchParams }: PreviewPageProps) {
  const [{ id }, { revision }] = await Promise.all([params, searchParams])
  const revisionId = typeof revision === 'string' ? revision : null
  const actor = await requireActor(`/admin/articles/${id}/preview`)
  const preview = await getPreview({ actor, articleId: id, revisionId })
  if (!preview) notFound()
  const { previews, newsroom } = messagesIn(env().ILBO_LANG)
  return (
    <main className="flex h-dvh flex-col">
      <h1 className="sr-only">{previews.titleOf(preview.article.headline || newsroom.list.untitled)}</h1>
      <PreviewStage articleId={id} revisionId={revisionId} version={preview.version} note={previews.savedAt(formatSeoul(preview.savedAt))}>
        <BackToArticle articleId={id} name={previews.back} />
      </PreviewStage>
    </main>
  )
}
