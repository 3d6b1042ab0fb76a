import fileSystemCache from 'next/dist/server/lib/incremental-cache/file-system-cache.js'
import { plainHtml } from './plain-html.mjs'

const FileSystemCache = fileSystemCache.default ?? fileSystemCache

/** The same state as in `page-cache-state.ts`, which the bundler keeps apart from this file. */
const state = (globalThis[Symbol.for('ilbo.page-cache')] ??= { expired: new Map(), making: new Map() })

/**
 * Next's own store of made pages and remembered reads (memory and disk), with two things it lacks. Next judges an entry by when it was
 * stored; here what began to be made before an expiry is never stored after it. And expiries come from our own state, which a
 * process can set outside a request and restore after a restart.
 */
export default class PageCache extends FileSystemCache {
  async get(key, context) {
    const startedAt = Date.now()
    const found = await super.get(key, context)
    const isGone = !found || isExpired(tagsOf(found.value, context), found.lastModified)
    if (isGone || isOld(found, startedAt)) state.making.set(key, Math.min(state.making.get(key) ?? startedAt, startedAt))
    return isGone ? null : found
  }

  async set(key, value, context) {
    const startedAt = state.making.get(key)
    state.making.delete(key)
    // What is stored here is what Next answers with, the first time too.
    if (value?.kind === 'APP_PAGE' && typeof value.html === 'string') value.html = plainHtml(value.html)
    if (startedAt !== undefined && isExpired(tagsOf(value, context), startedAt)) return
    await super.set(key, value, context)
  }
}

/** Tags of a page stand in its headers, those of a read in what is asked. */
function tagsOf(value, context) {
  const header = value?.headers?.['x-next-cache-tags']
  return [...(typeof header === 'string' ? header.split(',') : []), ...(context?.tags ?? []), ...(value?.tags ?? [])]
}

/** Whether one of the tags expired at or after this moment. */
function isExpired(tags, since) {
  return tags.some((tag) => (state.expired.get(tag) ?? 0) >= since)
}

/** Past its time: Next shows it once more and makes it anew in the background. */
function isOld(found, now) {
  const seconds = found.cacheControl?.revalidate
  return typeof seconds === 'number' && found.lastModified + seconds * 1000 <= now
}
