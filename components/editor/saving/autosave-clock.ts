/** Milliseconds after the last change, and the most after the first that is not saved. */
export const autosaveAfter = { lastChange: 1500, firstChange: 15_000 } as const
/** Milliseconds between tries while the server is away, growing. */
const retries = [2000, 4000, 8000, 15_000]

type ClockOptions = { save: () => void; isComposing: () => boolean }

/** Says when to save: after a pause, in any case after a while, again and again while the server is away, and never in mid-syllable. */
export class AutosaveClock {
  #idle: ReturnType<typeof setTimeout> | undefined
  #most: ReturnType<typeof setTimeout> | undefined
  #retry: ReturnType<typeof setTimeout> | undefined
  #isDue = false
  #failures = 0

  constructor(private readonly options: ClockOptions) {}

  readonly touched = (): void => {
    clearTimeout(this.#idle)
    this.#idle = setTimeout(this.#ring, autosaveAfter.lastChange)
    this.#most ??= setTimeout(this.#ring, autosaveAfter.firstChange)
  }

  /** A syllable is finished: what waited for it is saved before the next one begins. */
  readonly compositionEnded = (): void => {
    if (this.#isDue) this.#ring()
  }

  /** Nothing to wait for: a save has been begun, or somebody else writes. */
  readonly stop = (): void => {
    for (const timer of [this.#idle, this.#most, this.#retry]) clearTimeout(timer)
    this.#idle = this.#most = this.#retry = undefined
    this.#isDue = false
  }

  readonly failed = (): void => {
    clearTimeout(this.#retry)
    this.#retry = setTimeout(this.#ring, retries[Math.min(this.#failures, retries.length - 1)])
    this.#failures += 1
  }

  readonly succeeded = (): void => {
    this.#failures = 0
  }

  readonly #ring = (): void => {
    this.#isDue = this.options.isComposing()
    if (!this.#isDue) this.options.save()
  }
}
