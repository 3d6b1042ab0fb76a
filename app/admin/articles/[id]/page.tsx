import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticleEditor } from '@/components/editor/article-editor.client'
import { canEditArticle, canPublishArticle, canSetEmbargo, canUseFreeColours } from '@/domain/articles/policies'
import { env } from '@/lib/env'
import { messagesIn } from '@/messages'
import { getArticleDraft } from '@/newsroom/desk/get-article-draft'
import { listContributorChoices, listSectionChoices } from '@/newsroom/desk/list-choices'
import { getArticleSchedule } from '@/newsroom/schedule/get-article-schedule'
import { getActor, requireActor } from '@/newsroom/session'
import { publishAction } from './actions'

type ArticlePageProps = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: ArticlePageProps): Promise<Metadata> {
  const { list } = messagesIn(env().ILBO_LANG).newsroom
  const actor = await getActor()
  const draft = actor && (await getArticleDraft({ actor, articleId: (await params).id }))
  return { title: draft?.headline || list.untitled }
}

/** One article, open for writing (or for reading, where this person may not write). */
export default async function ArticlePage({ params }: ArticlePageProps) {
  const { id } = await params
  const actor = await requireActor(`/admin/articles/${id}`)
  const [draft, sections, contributors] = await Promise.all([getArticleDraft({ actor, articleId: id }), listSectionChoices(), listContributorChoices()])
  const schedule = draft && (await getArticleSchedule({ actor, articleId: id }))
  if (!schedule) notFound()
  const rights = { mayEdit: canEditArticle(actor, draft), mayPublish: canPublishArticle(actor, draft), maySetEmbargo: canSetEmbargo(actor, draft), mayUseFreeColours: canUseFreeColours(actor) }
  return <ArticleEditor draft={draft} choices={{ sections, contributors }} rights={rights} schedule={schedule} me={{ staffId: actor.staffId, email: actor.email }} pictures={draft.pictures} publishAction={publishAction} />
}
