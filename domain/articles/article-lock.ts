/** Milliseconds of the soft lock: between heartbeats; without one until it is nobody's; until a take-over no longer waits. */
export const lockTimes = { beat: 15_000, lifetime: 60_000, patience: 20_000, waitingBeat: 1000 } as const

/**
 * What a tab wants of an article: to write where nobody else does; to take over once the other has saved; the same at once (only from
 * another tab of one's own); to let go.
 */
export const lockWishes = ['hold', 'take', 'take-now', 'release'] as const
export type LockWish = (typeof lockWishes)[number]

type Place = { staffId: string; tabId: string }

/** Who writes on an article, and who waits to. Soft: it keeps people out of each other's way; what keeps texts apart is the version. */
export type ArticleLock = Place & { since: Date; seenAt: Date; wantedBy: string | null; wantedTab: string | null; wantedAt: Date | null }

/** What the asking tab is told. `isWanted`: save now and let go. */
export type LockAnswer = {
  holder: { name: string; since: Date; isYou: boolean; isThisTab: boolean; /** Only told to the same person. */ tabId: string | null } | null
  isWanted: boolean
  /** The article's version now. */
  version: number
}

/** The lock after one wish; null: nobody's. Pure: `now` is the database's clock. */
export function nextLock(lock: ArticleLock | null, asker: Place, wish: LockWish, now: Date): ArticleLock | null {
  const mine: ArticleLock = { ...asker, since: now, seenAt: now, wantedBy: null, wantedTab: null, wantedAt: null }
  const isFree = lock === null || isOlder(lock.seenAt, lockTimes.lifetime, now)
  if (!isFree && lock.tabId === asker.tabId && lock.staffId === asker.staffId) return wish === 'release' ? handOver(lock, now) : { ...lock, seenAt: now }
  if (wish === 'release') return isFree ? null : lock.wantedTab === asker.tabId ? { ...lock, wantedBy: null, wantedTab: null, wantedAt: null } : lock
  if (isFree || (wish === 'take-now' && lock.staffId === asker.staffId)) return mine
  if (wish === 'hold') return lock
  if (lock.wantedTab === asker.tabId) return lock.wantedAt && isOlder(lock.wantedAt, lockTimes.patience, now) ? mine : lock
  const othersWait = lock.wantedAt !== null && !isOlder(lock.wantedAt, lockTimes.lifetime, now)
  return othersWait ? lock : { ...lock, wantedBy: asker.staffId, wantedTab: asker.tabId, wantedAt: now }
}

/** To whoever waits; else to nobody. */
function handOver({ wantedBy, wantedTab }: ArticleLock, now: Date): ArticleLock | null {
  if (wantedBy === null || wantedTab === null) return null
  return { staffId: wantedBy, tabId: wantedTab, since: now, seenAt: now, wantedBy: null, wantedTab: null, wantedAt: null }
}

function isOlder(instant: Date, milliseconds: number, now: Date): boolean {
  return now.getTime() - instant.getTime() >= milliseconds
}
