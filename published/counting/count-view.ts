import 'server-only'
import path from 'node:path'
import type { Referrer } from '@/domain/views/referrer'
import { dataDir } from '@/lib/env'
import { saltOfDay } from './daily-salt'
import { ViewCounter } from './view-counter'
import { ViewSpool } from './view-spool'
import { type Visit, networkKey, visitKey } from './visit-key'

/** One counter per process, on globalThis because routes and the server's duties are bundled apart. */
const counterKey: unique symbol = Symbol.for('ilbo.view-counter') as never
const holder = globalThis as typeof globalThis & { [counterKey]?: ViewCounter }

/** The counter of this process; the first call takes up what an earlier process left on the disk. */
export function viewCounter(): ViewCounter {
  return (holder[counterKey] ??= new ViewCounter(new ViewSpool(path.join(/* turbopackIgnore: true */ dataDir(), 'views'))))
}

/**
 * Counts a view of an article. Settles when the view is noted, or, for the first of a batch, when the batch is in the database: answer
 * the reader first and then wait for it (`after`), so that a server that stops hands on what it holds. Never throws.
 */
export async function countView(visit: Visit, { group, host }: Referrer, at = new Date()): Promise<void> {
  const salt = await saltOfDay(at)
  const view = { key: visitKey(salt, visit), number: visit.number, at: at.getTime(), source: group, host }
  await viewCounter().note(view, networkKey(salt, visit))
}
