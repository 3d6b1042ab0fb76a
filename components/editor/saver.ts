import type { ArticleText } from '@/domain/articles/article-text'
import { AutosaveClock } from './saving/autosave-clock'
import type { Journal } from './saving/journal'
import { SaveLine } from './saving/save-line'
import { SpokenState } from './saving/spoken-state'
import { type SaveKind, type SavingState, type SendSave, stateOfRefusal } from './saving/saving-state'

export type SaverOptions = {
  version: number
  savedAt: Date
  /** What that version says. */
  text: ArticleText
  read: () => ArticleText
  send: SendSave
  journal: Pick<Journal, 'touch' | 'flush' | 'drop' | 'isCurrent'>
  isComposing: () => boolean
}

/** Longest wait for this device before the server is asked all the same, in milliseconds. */
const journalPatience = 1000

/**
 * Brings the text to safety: to this device, then to the server. Knows which version the server has and whether the text differs from
 * it. One save in flight: overlapping saves of one tab would conflict with each other.
 */
export class Saver {
  #version: number
  #changes = 0
  #savedChanges = 0
  #isSavePoint = true
  #isPaused = false
  #flight: Promise<boolean> | null = null
  readonly clock: AutosaveClock
  readonly #line: SaveLine
  readonly #spoken: SpokenState<SavingState>
  /** What the server is known to have. */
  #base: ArticleText

  constructor(private readonly options: SaverOptions) {
    this.#version = options.version
    this.#base = options.text
    this.#spoken = new SpokenState<SavingState>({ kind: 'saved', at: options.savedAt })
    this.#line = new SaveLine(options.send)
    this.clock = new AutosaveClock({ save: () => void this.save(), isComposing: options.isComposing })
  }

  readonly state = (): SavingState => this.#spoken.get()
  readonly version = (): number => this.#version
  /** The text of that version, as far as this tab knows: what a comparison begins with. */
  readonly base = (): ArticleText => this.#base
  /** Whether the server lacks something. */
  readonly hasUnsaved = (): boolean => this.#changes !== this.#savedChanges || this.#flight !== null
  /** Whether closing the window now would lose something. */
  readonly wouldLose = (): boolean => this.hasUnsaved() && !this.options.journal.isCurrent()

  readonly subscribe = (listener: () => void): (() => void) => this.#spoken.subscribe(listener)

  /** The text has changed. A failure stays in sight until the next try. */
  readonly touch = (): void => {
    this.#changes += 1
    this.options.journal.touch()
    if (!this.#waits()) this.clock.touched()
    if (this.state().kind === 'saved') this.#spoken.say({ kind: 'unsaved' })
  }

  /** The article has moved to a newer version that says what we have: published, or taken over and loaded (`savedAt`). */
  readonly adopt = (version: number, savedAt?: Date): void => {
    this.#version = version
    this.#line.forget()
    if (savedAt) this.#settle(this.#changes, this.options.read(), savedAt)
    // A new object, so that whoever compares versions looks again.
    else this.#spoken.say({ ...this.state() })
  }

  /** Somebody has decided between two texts: what the editor holds now stands on the newer version, and is a save point. */
  readonly resolveOnto = (version: number): Promise<boolean> => {
    this.#version = version
    this.#line.forget()
    this.#spoken.say({ kind: 'unsaved' })
    this.touch()
    return this.save('save')
  }

  /** A paused tab does not save by itself: another tab or person writes. */
  readonly pause = (isPaused: boolean): void => {
    if (isPaused === this.#isPaused) return
    this.#isPaused = isPaused
    if (isPaused) this.clock.stop()
    else if (this.hasUnsaved()) this.clock.touched()
  }

  /** Saves what differs from the server; waits for a save that is under way. True when the server has everything. */
  readonly save = async (kind: SaveKind = 'autosave'): Promise<boolean> => {
    while (this.#flight) await this.#flight
    if (this.#changes === this.#savedChanges && (kind === 'autosave' || this.#isSavePoint)) return true
    if (this.state().kind === 'conflict') return false
    this.#flight = this.#try(kind).finally(() => {
      this.#flight = null
    })
    return this.#flight
  }

  /** The page is closing: one last try that outlives it, besides the journal. */
  readonly saveAtLast = (): void => {
    void this.options.journal.flush()
    if (this.#changes === this.#savedChanges || this.#waits()) return
    this.#line.sendAtLast({ baseVersion: this.#version, kind: 'autosave', text: this.options.read() })
  }

  /** What another tab writes on, or what waits for a decision, is not saved by the clock. */
  #waits(): boolean {
    return this.#isPaused || this.state().kind === 'conflict'
  }

  async #try(kind: SaveKind): Promise<boolean> {
    this.clock.stop()
    if (this.state().kind === 'saved' || this.state().kind === 'unsaved') this.#spoken.say({ kind: 'saving' })
    const [changes, text] = [this.#changes, this.options.read()]
    await Promise.race([this.options.journal.flush(), new Promise((resolve) => setTimeout(resolve, journalPatience))])
    const outcome = await this.#line.ask({ baseVersion: this.#version, kind, text })
    if (!outcome) {
      this.#spoken.say({ kind: 'offline', isKept: await this.options.journal.flush() })
      this.clock.failed()
      return false
    }
    if (!outcome.ok) {
      this.#spoken.say(stateOfRefusal(outcome.problem))
      return false
    }
    this.#version = outcome.version
    this.#isSavePoint = kind === 'save'
    this.#settle(changes, text, outcome.savedAt)
    return true
  }

  #settle(changes: number, text: ArticleText, savedAt: Date): void {
    this.#base = text
    this.#savedChanges = changes
    this.clock.succeeded()
    if (this.#changes === changes) {
      void this.options.journal.drop()
      return this.#spoken.say({ kind: 'saved', at: savedAt })
    }
    // What was typed during the save waits for its own pause.
    this.clock.touched()
    this.#spoken.say({ kind: 'unsaved' })
  }
}
