import type { Problem } from '@/domain/problems'
import type { Send, Sending } from './send-media'
import type { LibraryPicture, SendPicture } from './send-picture'

export type UploadKind = 'picture' | 'file'

/** One file on its way. `part` of it has gone out, 0 to 1; `problem` null while it is refused: the server could not be reached. */
export type Upload = { id: string; kind: UploadKind; name: string; file: File; state: 'waiting' | 'sending' | 'done' | 'refused'; part: number; problem: Problem | null }

/** How a batch stands: all files since the queue was last at rest. */
export type UploadCounts = { total: number; done: number; refused: number }

/** Sends a file once more; answers what to do with what was made, or why it was refused. */
type Job = (how: Sending) => Promise<{ ok: true; finish: () => void } | { ok: false; problem: Problem | null }>

/** How many files are sent at once: more would make each slower on a reporter's phone line. */
const lanes = 2

/**
 * Files that wait to be uploaded, are sent, or were refused and can be tried again. A snapshot never changes, so that React and the
 * placeholders in the text can compare them.
 */
export class UploadQueue {
  #uploads: readonly Upload[] = []
  #count = 0
  readonly #jobs = new Map<string, Job>()
  readonly #aborts = new Map<string, AbortController>()
  readonly #listeners = new Set<() => void>()

  constructor(private readonly send: SendPicture) {}

  readonly list = (): readonly Upload[] => this.#uploads
  readonly find = (id: string): Upload | undefined => this.#uploads.find((upload) => upload.id === id)
  readonly isBusy = (): boolean => this.#uploads.some(({ state }) => state === 'waiting' || state === 'sending')

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Takes a picture; `whenDone` gets it, once. Answers the id by which it can be cancelled or tried again. */
  add(file: File, whenDone: (made: LibraryPicture) => void): string {
    return this.addVia(this.send, 'picture', file, whenDone)
  }

  /** The same for whatever another way of sending makes. */
  addVia<Made extends object>(send: Send<Made>, kind: UploadKind, file: File, whenDone: (made: Made) => void): string {
    // A queue at rest begins a new batch; what was refused before waits on for another try.
    if (!this.isBusy()) this.#uploads = this.#uploads.filter(({ state }) => state !== 'done')
    this.#count += 1
    const id = `upload-${this.#count}`
    this.#jobs.set(id, async (how) => {
      const sent = await send(file, how)
      return sent.ok ? { ok: true, finish: () => whenDone(sent) } : sent
    })
    this.#say([...this.#uploads, { id, kind, name: file.name, file, state: 'waiting', part: 0, problem: null }])
    queueMicrotask(() => this.#fill())
    return id
  }

  /** Ends an upload and forgets it, whatever its state. */
  cancel(id: string): void {
    this.#aborts.get(id)?.abort()
    this.#jobs.delete(id)
    this.#say(this.#uploads.filter((upload) => upload.id !== id))
    this.#fill()
  }

  /** Puts a refused upload back into the queue. */
  retry(id: string): void {
    if (this.find(id)?.state !== 'refused') return
    this.#change(id, { state: 'waiting', part: 0, problem: null })
    this.#fill()
  }

  #fill(): void {
    const busy = this.#uploads.filter(({ state }) => state === 'sending').length
    const next = this.#uploads.filter(({ state }) => state === 'waiting').slice(0, Math.max(0, lanes - busy))
    for (const upload of next) void this.#start(upload)
  }

  async #start({ id }: Upload): Promise<void> {
    const abort = new AbortController()
    this.#aborts.set(id, abort)
    this.#change(id, { state: 'sending' })
    const onProgress = (part: number) => this.#change(id, { part })
    const nothing = { ok: false, problem: null } as const
    const sent = (await this.#jobs.get(id)?.({ onProgress, signal: abort.signal }).catch(() => nothing)) ?? nothing
    this.#aborts.delete(id)
    if (this.find(id)) {
      this.#change(id, sent.ok ? { state: 'done', part: 1 } : { state: 'refused', problem: sent.problem })
      if (sent.ok) sent.finish()
    }
    this.#fill()
  }

  #change(id: string, part: Partial<Upload>): void {
    this.#say(this.#uploads.map((upload) => (upload.id === id ? { ...upload, ...part } : upload)))
  }

  #say(uploads: readonly Upload[]): void {
    this.#uploads = uploads
    for (const listener of this.#listeners) listener()
  }
}

export function countUploads(uploads: readonly Upload[]): UploadCounts {
  const inState = (wanted: Upload['state']) => uploads.filter(({ state }) => state === wanted).length
  return { total: uploads.length, done: inState('done'), refused: inState('refused') }
}
