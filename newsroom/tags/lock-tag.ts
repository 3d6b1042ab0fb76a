import 'server-only'
import { eq } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { tags } from '@/db/schema'

/** A tag, held until the transaction ends. */
export async function lockTag(tx: Executor, id: string): Promise<typeof tags.$inferSelect | null> {
  if (!/^[0-9a-f-]{36}$/i.test(id)) return null
  const [tag] = await tx.select().from(tags).where(eq(tags.id, id)).for('update')
  return tag ?? null
}
