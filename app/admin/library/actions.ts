'use server'

import { staffAction } from '@/app/admin/staff-action'
import type { PeopleState } from '@/components/newsroom/people/people-state'
import { saveMedia } from '@/newsroom/media/save-media'
import { readMediaForm } from './read-media-form'

/** Changes what the library says of something. */
export async function saveMediaAction(_before: PeopleState, form: FormData): Promise<PeopleState> {
  const guard = await staffAction()
  if (!guard.ok) return guard
  const saved = await saveMedia({ actor: guard.actor, input: readMediaForm(form) })
  return saved.ok ? { ok: true } : saved
}
