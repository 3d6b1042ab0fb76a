import 'server-only'

/**
 * What this process knows beside its store of pages (`page-cache.mjs`): when a tag expired last, and which entries are being made
 * since when, in milliseconds. On globalThis, because the store is loaded by Next itself and not by the bundler.
 */
type PageCacheState = { expired: Map<string, number>; making: Map<string, number> }

const stateKey: unique symbol = Symbol.for('ilbo.page-cache') as never
const holder = globalThis as typeof globalThis & { [stateKey]?: PageCacheState }
const state = (holder[stateKey] ??= { expired: new Map(), making: new Map() })

/** An entry that is being made for longer than this has failed; nobody waits for it. */
const givenUpMs = 10_000
const patienceMs = 3000

/** Everything under these tags that was made, or began to be made, before `at` is made again when it is asked for. */
export function expireTags(tags: string[], at: number): void {
  for (const tag of tags) state.expired.set(tag, Math.max(state.expired.get(tag) ?? 0, at))
}

/**
 * Waits until nothing is being made that began before now: a request that comes while an old page is still in the making is given that
 * page. At most three seconds.
 */
export async function pagesSettled(): Promise<void> {
  const now = Date.now()
  while (Date.now() < now + patienceMs) {
    let waiting = false
    for (const [key, startedAt] of state.making) {
      if (startedAt < Date.now() - givenUpMs) state.making.delete(key)
      else if (startedAt <= now) waiting = true
    }
    if (!waiting) return
    await new Promise((resume) => setTimeout(resume, 10))
  }
}
