import type { Sending, Sent } from '@/components/editor/send-media'
import type { Problem } from '@/domain/problems'
import type { MadeItem } from './send-to-library'

/** A file on its way to the library. `part`: how much of it has gone out, 0 to 1. `problem` null when the server could not be reached. */
export type QueuedFile = { id: number; file: File } & (
  | { state: 'waiting' }
  | { state: 'sending'; part: number }
  | { state: 'done'; made: MadeItem }
  | { state: 'failed'; problem: Problem | null }
  | { state: 'cancelled' }
)

/** As many at once as the server decodes at once. */
const atOnce = 2

/** Files go to the library two at a time, in the order they came; one that is refused holds up nobody. `onChange` gets the whole queue anew. */
export class UploadQueue {
  readonly #send: (file: File, how: Sending) => Promise<Sent<MadeItem>>
  readonly #onChange: (files: QueuedFile[]) => void
  readonly #stops = new Map<number, AbortController>()
  #files: QueuedFile[] = []
  #next = 0

  constructor(send: (file: File, how: Sending) => Promise<Sent<MadeItem>>, onChange: (files: QueuedFile[]) => void) {
    this.#send = send
    this.#onChange = onChange
  }

  add(files: readonly File[]): void {
    this.#files = [...this.#files, ...files.map((file): QueuedFile => ({ id: this.#next++, file, state: 'waiting' }))]
    this.#go()
  }

  cancel(id: number): void {
    const stop = this.#stops.get(id)
    this.#put(id, (one) => ({ id: one.id, file: one.file, state: 'cancelled' }))
    stop?.abort()
    this.#go()
  }

  retry(id: number): void {
    this.#put(id, (one) => ({ id: one.id, file: one.file, state: 'waiting' }))
    this.#go()
  }

  /** Forgets what is in the library, and what somebody gave up. What was refused stays until it was seen to. */
  clear(): void {
    this.#files = this.#files.filter(({ state }) => state !== 'done' && state !== 'cancelled')
    this.#onChange(this.#files)
  }

  #put(id: number, change: (one: QueuedFile) => QueuedFile): void {
    this.#files = this.#files.map((one) => (one.id === id ? change(one) : one))
    this.#onChange(this.#files)
  }

  #go(): void {
    const free = atOnce - this.#files.filter(({ state }) => state === 'sending').length
    for (const { id, file } of this.#files.filter(({ state }) => state === 'waiting').slice(0, Math.max(free, 0))) void this.#carry(id, file)
    this.#onChange(this.#files)
  }

  async #carry(id: number, file: File): Promise<void> {
    const stop = new AbortController()
    this.#stops.set(id, stop)
    this.#put(id, () => ({ id, file, state: 'sending', part: 0 }))
    const isOurs = () => this.#stops.get(id) === stop && !stop.signal.aborted
    const onProgress = (part: number) => {
      if (isOurs()) this.#put(id, () => ({ id, file, state: 'sending', part }))
    }
    const sent = await this.#send(file, { onProgress, signal: stop.signal })
    if (!isOurs()) return
    this.#stops.delete(id)
    this.#put(id, () => (sent.ok ? { id, file, state: 'done', made: { mediaId: sent.mediaId, isNew: sent.isNew, picture: sent.picture } } : { id, file, state: 'failed', problem: sent.problem }))
    this.#go()
  }
}
