/** Watches whether an input method is putting a syllable together anywhere on the page. */
export class CompositionWatch {
  #isComposing = false
  #ended: () => void = () => undefined

  readonly isComposing = (): boolean => this.#isComposing

  /** Begins to watch; `ended` is called whenever a syllable is finished. Answers how to stop. */
  readonly start = (ended: () => void): (() => void) => {
    this.#ended = ended
    // Caught on the way down: the editor stops some of these events.
    document.addEventListener('compositionstart', this.#onStart, true)
    document.addEventListener('compositionend', this.#onEnd, true)
    return () => {
      document.removeEventListener('compositionstart', this.#onStart, true)
      document.removeEventListener('compositionend', this.#onEnd, true)
    }
  }

  readonly #onStart = (): void => {
    this.#isComposing = true
  }

  readonly #onEnd = (): void => {
    this.#isComposing = false
    this.#ended()
  }
}
