import type { ArticleText } from '@/domain/articles/article-text'
import type { JournalEntry, JournalStore } from './journal-store'

/** Most milliseconds of typing that only the page's memory has. */
const pause = 250

type JournalOptions = {
  store: JournalStore
  key: Pick<JournalEntry, 'articleId' | 'tabId' | 'staffId'>
  read: () => ArticleText
  baseVersion: () => number
}

/** One tab's journal of one article: what is typed is on this device before it is sent anywhere. */
export class Journal {
  #timer: ReturnType<typeof setTimeout> | undefined
  #touched = 0
  #kept = 0
  // Writes follow each other, so that an older text never lands on a newer one.
  #last: Promise<unknown> = Promise.resolve()

  constructor(private readonly options: JournalOptions) {}

  /** Whether this device has the newest words, or there are none to keep. */
  readonly isCurrent = (): boolean => this.#kept === this.#touched

  /** The text has changed: it is written within a quarter of a second, however fast the typing is. */
  readonly touch = (): void => {
    this.#touched += 1
    this.#timer ??= setTimeout(() => void this.flush(), pause)
  }

  /** Writes what is not written yet, at once. True when this device has the newest words. */
  readonly flush = async (): Promise<boolean> => {
    this.#clearTimer()
    if (this.isCurrent()) return true
    const touched = this.#touched
    const { store, key, read, baseVersion } = this.options
    const entry = { ...key, baseVersion: baseVersion(), at: Date.now(), text: read() }
    const isWritten = await this.#inTurn(() => store.put(entry))
    if (isWritten) this.#kept = Math.max(this.#kept, touched)
    return isWritten
  }

  /** The server has everything: nothing to recover. */
  readonly drop = async (): Promise<void> => {
    this.#clearTimer()
    this.#kept = this.#touched
    await this.#inTurn(() => this.options.store.remove(this.options.key))
  }

  async #inTurn(write: () => Promise<void>): Promise<boolean> {
    const turn = this.#last.then(write).then(() => true, () => false)
    this.#last = turn
    return turn
  }

  #clearTimer(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }
}
