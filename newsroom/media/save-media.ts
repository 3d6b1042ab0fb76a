import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { media } from '@/db/schema'
import { type SaveMediaInput, saveMediaInput } from '@/domain/media/media-inputs'
import { canDescribeMedia } from '@/domain/media/media-policies'
import { type Outcome, fail } from '@/domain/problems'
import type { Actor } from '@/domain/staff/staff'
import { writeAudit } from '@/newsroom/record/write-audit'

/**
 * Changes what the library says of something: words, rights, focal point. Articles that are published show it from their next publication on.
 * Problems: bad-input, not-found, not-allowed, media-changed (somebody saved since `baseVersion`).
 */
export async function saveMedia({ actor, input }: { actor: Actor; input: SaveMediaInput }): Promise<Outcome<{ version: number }>> {
  const parsed = saveMediaInput.safeParse(input)
  if (!parsed.success) return fail('bad-input', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
  const { mediaId, baseVersion, ...said } = parsed.data
  return db().transaction(async (tx) => {
    const [row] = await tx.select().from(media).where(eq(media.id, mediaId)).for('no key update')
    if (!row) return fail('not-found')
    if (!canDescribeMedia(actor, row)) return fail('not-allowed')
    if (row.version !== baseVersion) return fail('media-changed')
    const changed = fields.filter((name) => said[name] !== undefined && JSON.stringify(said[name]) !== JSON.stringify(row[name]))
    if (changed.length === 0) return { ok: true, version: row.version }
    await tx.update(media).set({ ...Object.fromEntries(changed.map((name) => [name, said[name]])), version: sql`${media.version} + 1` }).where(eq(media.id, mediaId))
    const before = Object.fromEntries(changed.map((name) => [name, row[name]]))
    await writeAudit(tx, { actor, action: 'media.changed', subject: { kind: 'media', id: mediaId }, details: { changed, before, after: Object.fromEntries(changed.map((name) => [name, said[name]])) } })
    return { ok: true, version: row.version + 1 }
  })
}

const fields = ['alt', 'decorative', 'caption', 'credit', 'licence', 'rightsUntil', 'focal'] as const
