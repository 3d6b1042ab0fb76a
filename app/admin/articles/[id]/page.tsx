import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticleEditor } from '@/components/editor/article-editor.client'
import { ExitBanner } from '@/components/newsroom/exits/exit-banner'
import { canEditArticle, canPublishArticle, canSetEmbargo, canSetSeries, canTrashArticle, canUseFreeColours } from '@/domain/articles/policies'
import { stepRights } from '@/domain/articles/status-machine'
import { env } from '@/lib/env'
import { messagesIn } from '@/messages'
import { getChecklist } from '@/newsroom/checklist/get-checklist'
import { getArticleDraft } from '@/newsroom/desk/get-article-draft'
import { getArticleExit } from '@/newsroom/desk/get-article-exit'
import { listContributorChoices, listSectionChoices } from '@/newsroom/desk/list-choices'
import { listSeriesNames } from '@/newsroom/desk/get-series'
import { listColleagues } from '@/newsroom/desk/list-colleagues'
import { readNotices } from '@/newsroom/inbox/read-notices'
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
  const [draft, sections, contributors, seriesNames] = await Promise.all([getArticleDraft({ actor, articleId: id }), listSectionChoices(), listContributorChoices(), listSeriesNames()])
  const schedule = draft && (await getArticleSchedule({ actor, articleId: id }))
  if (!schedule) notFound()
  // Whoever opens an article has heard what happened to it.
  await readNotices({ actor, articleId: draft.id })
  const rights = {
    mayEdit: canEditArticle(actor, draft),
    mayPublish: canPublishArticle(actor, draft),
    maySetEmbargo: canSetEmbargo(actor, draft),
    mayUseFreeColours: canUseFreeColours(actor),
    maySetSeries: canSetSeries(actor, draft),
    mayTrash: canTrashArticle(actor, draft),
  }
  const exit = await getArticleExit({ actor, draft })
  const exitBanner = exit && <ExitBanner articleId={id} exit={exit} exits={messagesIn(env().ILBO_LANG).exits} />
  const way = { rights: stepRights(actor, { ...draft, ...draft.way }), people: await listColleagues(draft), checklist: await getChecklist() }
  return (
    <ArticleEditor
      draft={draft}
      choices={{ sections, contributors, seriesNames }}
      rights={rights}
      exitBanner={exitBanner}
      schedule={schedule}
      me={{ staffId: actor.staffId, email: actor.email }}
      way={way}
      pictures={draft.pictures}
      publishAction={publishAction}
    />
  )
}
