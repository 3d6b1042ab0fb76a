import type { SaveOutcome, SaveRequest, SendSave } from './saving-state'

/**
 * The line to the server. A save that got no answer may have arrived all the same: it goes again before the next one, because the server
 * recognises what it has already, and the next one would otherwise meet its own predecessor as a conflict.
 */
export class SaveLine {
  #unanswered: SaveRequest | null = null

  constructor(private readonly send: SendSave) {}

  /** Null when the server could not be reached or broke: nobody knows what it has. */
  readonly ask = async (request: SaveRequest): Promise<SaveOutcome | null> => {
    let { baseVersion } = request
    if (this.#unanswered) {
      const earlier = await this.#once(this.#unanswered)
      if (!earlier) return null
      if (earlier.ok) baseVersion = earlier.version
    }
    return this.#once({ ...request, baseVersion })
  }

  /** Sends what a closing page has left. Where the page lives on (somebody stayed, or came back), it counts as unanswered. */
  readonly sendAtLast = (request: SaveRequest): void => {
    this.#unanswered = request
    void this.send(request, true).catch(() => undefined)
  }

  /** What was sent no longer matters: the text stands on another version now. */
  readonly forget = (): void => {
    this.#unanswered = null
  }

  async #once(request: SaveRequest): Promise<SaveOutcome | null> {
    this.#unanswered = request
    const outcome = await this.send(request, false).catch(() => null)
    if (outcome && this.#unanswered === request) this.#unanswered = null
    return outcome
  }
}
