'use server'

import { badInput, staffAction } from '@/app/admin/staff-action'
import type { PublishState } from '@/components/newsroom/action-state'
import { publishArticleInput } from '@/domain/articles/inputs'
import { publishArticle } from '@/newsroom/articles/publish-article'
import { expirePublicChange } from '@/published/expire'

/** Puts the saved version before readers. */
export async function publishAction(_before: PublishState, form: FormData): Promise<PublishState> {
  const guard = await staffAction()
  if (!guard.ok) return guard
  const parsed = publishArticleInput.safeParse({ articleId: form.get('articleId'), baseVersion: Number(form.get('baseVersion')) })
  if (!parsed.success) return badInput(parsed.error)
  const published = await publishArticle({ actor: guard.actor, input: parsed.data })
  if (!published.ok) return published
  await expirePublicChange(published.change)
  const { number, path, version } = published
  return { ok: true, number, path, version }
}
