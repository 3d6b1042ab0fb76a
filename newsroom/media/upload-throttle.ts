import 'server-only'
import { Limiter } from '@/newsroom/limiter'

/**
 * How much one person brings: a photographer drops a whole event at once, so two hundred pictures in ten minutes; a script that was
 * given somebody's cookie cannot fill the disk in an hour.
 */
const uploads = new Limiter({ keyPrefix: 'upload', points: 200, duration: 600 })

/** Takes one upload of this person; answers the seconds to wait when there is none left, else null. */
export function takeUpload(staffId: string): Promise<number | null> {
  return uploads.take(staffId)
}
