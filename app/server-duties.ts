import 'server-only'
import { deploymentGaps } from '@/lib/deployment-gaps'
import { env, isBuilding, isDevelopment, vercel } from '@/lib/env'
import { guardRequests } from '@/lib/guard-requests'
import { describeError, log } from '@/lib/log'
import { startCounting } from '@/published/counting/start-counting'
import { followPublicChanges } from '@/published/follow'
import { plainHtml } from '@/published/plain-html.mjs'
import { apologise } from './apology'

/**
 * What a server does besides answering: guards the door, follows the journal of public changes and counts views. A function on Vercel sleeps
 * between requests and can listen to nobody: it only guards the door, a scheduler calls /api/jobs.
 */
export async function startServerDuties(): Promise<void> {
  if (isBuilding()) return
  // What a developer's server sends is reloaded by the framework's own scripts.
  guardRequests({ trustsProxy: env().TRUST_PROXY === '1', apologise, rewrite: isDevelopment() ? null : plainHtml })
  if (vercel()) return tellGaps()
  const stopCounting = startCounting()
  process.once('SIGTERM', () => void stopCounting())
  const stopFollowing = await followWhenPossible()
  process.once('SIGTERM', () => void stopFollowing?.().catch(() => undefined))
}

/** What nobody has set yet: the build has said what to do about each. */
function tellGaps(): void {
  const gaps = deploymentGaps()
  if (gaps.length > 0) log.error({ gaps }, 'this deployment lacks settings')
}

/** A database that is not there at the start must not keep made pages from readers: try again until it is. */
async function followWhenPossible(): Promise<(() => Promise<void>) | undefined> {
  try {
    return await followPublicChanges()
  } catch (error) {
    log.warn(describeError(error), 'journal cannot be followed yet')
    setTimeout(() => void followWhenPossible(), 5000).unref()
    return undefined
  }
}
