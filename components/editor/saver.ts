import type { Outcome, Problem } from '@/domain/problems'

/** What the writer is told about the text. `problem` null: the server could not be reached or broke. */
export type SavingState =
  | { kind: 'saved'; at: Date }
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  | { kind: 'failed'; problem: Problem | null }

export type SaveOutcome = Outcome<{ version: number; savedAt: Date }>
type SaverOptions = { version: number; savedAt: Date; send: (baseVersion: number) => Promise<SaveOutcome> }

/**
 * Knows which version the server has and whether the text differs from it. One save in flight: overlapping saves of one tab would
 * conflict with each other. Autosave and the local journal will stand on `touch` and `save`.
 */
export class Saver {
  #state: SavingState
  #version: number
  #changes = 0
  #savedChanges = 0
  #flight: Promise<boolean> | null = null
  readonly #send: SaverOptions['send']
  readonly #listeners = new Set<() => void>()

  constructor({ version, savedAt, send }: SaverOptions) {
    this.#version = version
    this.#send = send
    this.#state = { kind: 'saved', at: savedAt }
  }

  readonly state = (): SavingState => this.#state
  readonly version = (): number => this.#version
  /** Whether closing the window now would lose something. */
  readonly hasUnsaved = (): boolean => this.#changes !== this.#savedChanges || this.#flight !== null

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** The text has changed. A failure stays in sight until the next try. */
  readonly touch = (): void => {
    this.#changes += 1
    if (this.#state.kind === 'saved') this.#say({ kind: 'unsaved' })
  }

  /** Another verb (publishing) has moved the article to a newer version with the text that we have saved. */
  readonly adopt = (version: number): void => {
    this.#version = version
    // A new object, so that whoever compares versions looks again.
    this.#say({ ...this.#state })
  }

  /** Saves what differs from the server; waits for a save that is under way. True when the server has everything. */
  readonly save = async (): Promise<boolean> => {
    while (this.#flight) await this.#flight
    if (this.#changes === this.#savedChanges) return true
    this.#flight = this.#try().finally(() => {
      this.#flight = null
    })
    return this.#flight
  }

  async #try(): Promise<boolean> {
    const changes = this.#changes
    this.#say({ kind: 'saving' })
    const outcome = await this.#send(this.#version).catch(() => null)
    if (!outcome?.ok) {
      this.#say({ kind: 'failed', problem: outcome?.problem ?? null })
      return false
    }
    this.#version = outcome.version
    this.#savedChanges = changes
    this.#say(this.#changes === changes ? { kind: 'saved', at: outcome.savedAt } : { kind: 'unsaved' })
    return true
  }

  #say(state: SavingState): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}
