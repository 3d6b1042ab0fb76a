import 'server-only'
import { selfOrigin, vercel } from '@/lib/env'
import { log } from '@/lib/log'

/**
 * Asks this server for pages so that they are made before a reader comes, and before the database could fail. A page that cannot be
 * made is noted and made by its first reader. A function on Vercel cannot ask itself: readers do.
 */
export async function remakePages(paths: string[]): Promise<void> {
  if (vercel()) return
  for (const path of paths) {
    try {
      const response = await fetch(selfOrigin() + encodeURI(path), { redirect: 'manual', signal: AbortSignal.timeout(10_000), headers: { 'user-agent': 'ilbo-remake' } })
      await response.arrayBuffer()
      if (response.status >= 500) log.warn({ path, status: response.status }, 'page was not made again')
    } catch (error) {
      log.warn({ path, reason: error instanceof Error ? error.message : 'unknown' }, 'page was not made again')
    }
  }
}
