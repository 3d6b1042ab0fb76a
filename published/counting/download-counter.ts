import 'server-only'
import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { describeError, log } from '@/lib/log'

/** Downloads wait this long for others, so that a press release that everybody takes costs one statement at a time. */
const flushMs = 10_000
/** Files that are held while the database is away; further ones are not counted. */
const mostPending = 10_000

/** Collects the downloads of one process by path and adds them up in the database. Of who it was, nothing is kept anywhere. */
export class DownloadCounter {
  #pending = new Map<string, number>()
  #timer: NodeJS.Timeout | undefined
  #flushing: Promise<void> = Promise.resolve()

  note(path: string): void {
    const counted = this.#pending.get(path) ?? 0
    if (counted === 0 && this.#pending.size >= mostPending) return
    this.#pending.set(path, counted + 1)
    this.#timer ??= setTimeout(() => void this.flush(), flushMs).unref()
  }

  /** Hands everything on now. What cannot be kept stays and is tried again; never throws. */
  flush(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#flushing = this.#flushing.then(() => this.#handOn())
    return this.#flushing
  }

  async #handOn(): Promise<void> {
    const counted = this.#pending
    if (counted.size === 0) return
    this.#pending = new Map()
    try {
      await keepDownloads(counted)
    } catch (error) {
      log.warn(describeError(error), 'downloads could not be kept yet')
      for (const [path, count] of counted) this.#pending.set(path, (this.#pending.get(path) ?? 0) + count)
      this.#timer ??= setTimeout(() => void this.flush(), flushMs).unref()
    }
  }
}

/** In one order everywhere, so that two servers wait for each other and never both ways. */
async function keepDownloads(counted: ReadonlyMap<string, number>): Promise<void> {
  const rows = [...counted].map(([path, downloads]) => ({ path, downloads }))
  await db().execute(sql`
    insert into file_downloads as kept (path, downloads)
    select path, downloads from json_to_recordset(${JSON.stringify(rows)}::json) as v(path text, downloads bigint) order by path
    on conflict (path) do update set downloads = kept.downloads + excluded.downloads`)
}

/** One counter per process, on globalThis because routes and the server's duties are bundled apart. */
const counterKey: unique symbol = Symbol.for('ilbo.download-counter') as never
const holder = globalThis as typeof globalThis & { [counterKey]?: DownloadCounter }

/** The counter of this process. */
export function downloadCounter(): DownloadCounter {
  return (holder[counterKey] ??= new DownloadCounter())
}
