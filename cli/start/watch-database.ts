import type { OpenedDatabase } from '@/db/embedded/open-embedded'
import { amendEnv } from '@/lib/env'
import { expectedSentence } from '../report-failure'
import { say } from '../say'

/** How often we look; only a file and /proc are read. */
const everyMs = 2000

/**
 * Starts the embedded server again when it has died (out of memory, a stray kill) while the app runs. `onMoved` is called when it had
 * to take another port, so that the app must be started anew. The returned function ends the watch.
 */
export function watchDatabase(embedded: OpenedDatabase, { note, onMoved }: { note: (sentence: string) => void; onMoved: () => void }): () => void {
  let url = embedded.url
  let busy = false
  const look = async () => {
    if (busy || embedded.isAlive()) return
    busy = true
    try {
      const now = await embedded.revive()
      note(say().notes.databaseRestarted)
      if (now === url) return
      url = now
      amendEnv({ DATABASE_URL: now })
      onMoved()
    } catch (error) {
      note(say().notes.databaseDown(expectedSentence(error) ?? String(error)))
    } finally {
      busy = false
    }
  }
  const timer = setInterval(() => void look(), everyMs)
  return () => clearInterval(timer)
}
