import 'server-only'
import { env, isBuilding } from '@/lib/env'
import { describeError, log } from '@/lib/log'
import { stripForwardedHeaders } from '@/lib/strip-forwarded'
import { followPublicChanges } from '@/published/follow'

/** What a server does besides answering: distrusts forwarded headers, follows the journal, and stops with its launcher. */
export async function startServerDuties(): Promise<void> {
  if (isBuilding()) return
  if (env().TRUST_PROXY === '0') stripForwardedHeaders()
  stopWithLauncher()
  const stopFollowing = await followWhenPossible()
  process.once('SIGTERM', () => void stopFollowing?.().catch(() => undefined))
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

/** A launcher that was killed cannot stop its server: the closed channel to it tells. */
function stopWithLauncher(): void {
  if (!process.connected) return
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  process.channel?.unref()
}
