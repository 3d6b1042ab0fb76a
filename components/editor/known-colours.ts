import { freeColoursIn, keepFreeColours } from '@/domain/document/free-colours'
import type { DocumentJson } from '@/domain/document/types'

/**
 * The free colours that somebody without the right to new ones may send: those of the texts that came from the server. A paste from
 * elsewhere brings others; their tones stay and their hexes are left out of what is saved, instead of having the whole save refused.
 */
export class KnownColours {
  readonly #known: Set<string>

  constructor(body: DocumentJson, private readonly mayUseFree: boolean) {
    this.#known = freeColoursIn(body)
  }

  /** Takes over the colours of a text that was loaded. */
  learn(body: DocumentJson): void {
    for (const colour of freeColoursIn(body)) this.#known.add(colour)
  }

  keep(body: DocumentJson): DocumentJson {
    return this.mayUseFree ? body : keepFreeColours(body, this.#known)
  }
}
