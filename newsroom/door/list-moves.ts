import 'server-only'
import { and, eq } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { listMoves } from '@/db/schema'

type MovedList = (typeof listMoves.$inferSelect)['list']

/** Leads readers of an old address to the new one, in one step whatever led to the old. An address that is in use again leads nowhere. */
export async function moveList(tx: Executor, list: MovedList, from: string, target: string): Promise<void> {
  await endListMove(tx, list, target)
  await tx.update(listMoves).set({ target }).where(and(eq(listMoves.list, list), eq(listMoves.target, from)))
  await tx.insert(listMoves).values({ list, slug: from, target }).onConflictDoUpdate({ target: [listMoves.list, listMoves.slug], set: { target } })
}

/** An address is a list's own from now on. */
export async function endListMove(tx: Executor, list: MovedList, slug: string): Promise<void> {
  await tx.delete(listMoves).where(and(eq(listMoves.list, list), eq(listMoves.slug, slug)))
}
