'use server'

import { textOf } from '@/app/admin/people-action'
import { staffAction } from '@/app/admin/staff-action'
import type { PeopleState } from '@/components/newsroom/people/people-state'
import { saveContributor } from '@/newsroom/contributors/save-contributor'
import { expirePublicChange } from '@/published/expire'

/** Adds or changes a name that signs articles. */
export async function saveContributorAction(_before: PeopleState, form: FormData): Promise<PeopleState> {
  const guard = await staffAction()
  if (!guard.ok) return guard
  const text = (name: string) => textOf(form, name)
  const input = { id: text('id') || null, name: text('name'), title: text('title'), bio: text('bio'), email: text('email'), publicEmail: text('publicEmail'), portraitId: text('portraitId') || null, staffId: text('staffId') || null }
  const saved = await saveContributor({ actor: guard.actor, input })
  if (!saved.ok) return saved
  if (saved.change) await expirePublicChange(saved.change)
  return { ok: true }
}
