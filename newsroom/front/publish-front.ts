import 'server-only'
import { type Executor, db } from '@/db/client'
import { canLayOutFront } from '@/domain/articles/policies'
import { type PublicChange, frontChange } from '@/domain/articles/public-change'
import { type PublishFrontInput, publishFrontInput } from '@/domain/front/front-inputs'
import type { FrontLayout } from '@/domain/front/layout'
import { type Outcome, fail } from '@/domain/problems'
import { type Actor, staffIdOf } from '@/domain/staff/staff'
import { putFrontRow } from '@/newsroom/door/put-front-row'
import { recordPublicChange } from '@/newsroom/door/record-change'
import { writeAudit } from '@/newsroom/record/write-audit'
import { keepLayout, lockFront, newestLayout } from './front-versions'
import { recordFront } from './record-front'

export type PublishedFront = Outcome<{ version: number; change: PublicChange; changeId: number }>

/** Puts the saved layout before readers. Problems: bad-input, not-allowed, version-conflict: somebody saved or published since `baseVersion`. */
export async function publishFront({ actor, input }: { actor: Actor; input: PublishFrontInput }): Promise<PublishedFront> {
  if (!canLayOutFront(actor)) return fail('not-allowed')
  const parsed = publishFrontInput.safeParse(input)
  if (!parsed.success) return fail('bad-input', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
  const { baseVersion } = parsed.data
  return db().transaction(async (tx) => {
    await lockFront(tx)
    const newest = await newestLayout(tx)
    if (newest.version !== baseVersion) return fail('version-conflict', { detail: String(newest.version) })
    return putBeforeReaders(tx, { actor, layout: newest.layout, baseVersion, revertsTo: null })
  })
}

type Putting = { actor: Actor; layout: FrontLayout; baseVersion: number; revertsTo: number | null }

/** A new published version, what readers are served from, the record of what stands there now, the diary and the journal, in one transaction. The caller holds the front. */
export async function putBeforeReaders(tx: Executor, { actor, layout, baseVersion, revertsTo }: Putting): Promise<PublishedFront> {
  const version = await keepLayout(tx, { state: 'published', layout, baseVersion, revertsTo, authorId: staffIdOf(actor) })
  await putFrontRow(tx)
  await recordFront(tx)
  const details = { version, ...(revertsTo !== null && { revertsTo }) }
  await writeAudit(tx, { actor, action: revertsTo === null ? 'front.published' : 'front.reverted', subject: { kind: 'front', id: '1' }, details })
  return { ok: true, version, change: frontChange, changeId: await recordPublicChange(tx, frontChange) }
}
