'use server'

import { badInput, staffAction } from '@/app/admin/staff-action'
import type { NameState, RestoreState } from '@/components/newsroom/revisions/revision-actions'
import { nameRevisionInput, restoreRevisionInput } from '@/domain/articles/revision-inputs'
import { nameRevision } from '@/newsroom/revisions/name-revision'
import { restoreRevision } from '@/newsroom/revisions/restore-revision'

/** Makes the article say what a revision said. Readers see nothing of it, so nothing is expired. */
export async function restoreAction(_before: RestoreState, form: FormData): Promise<RestoreState> {
  const guard = await staffAction()
  if (!guard.ok) return guard
  const parsed = restoreRevisionInput.safeParse({ articleId: form.get('articleId'), revisionId: form.get('revisionId'), baseVersion: Number(form.get('baseVersion')) })
  if (!parsed.success) return badInput(parsed.error)
  return restoreRevision({ actor: guard.actor, input: parsed.data })
}

/** Names a revision. */
export async function nameAction(_before: NameState, form: FormData): Promise<NameState> {
  const guard = await staffAction()
  if (!guard.ok) return guard
  const parsed = nameRevisionInput.safeParse({ articleId: form.get('articleId'), revision: form.get('revisionId'), name: form.get('name') })
  if (!parsed.success) return badInput(parsed.error)
  return nameRevision({ actor: guard.actor, input: parsed.data })
}
