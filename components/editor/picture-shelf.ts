import type { Picture } from '@/domain/articles/article'

export type FetchPictures = (mediaIds: readonly string[]) => Promise<Record<string, Picture>>

/** As many as one question asks for: an address has its limits. */
const mostAsked = 40

/**
 * The pictures that this open article knows, by media id: those it was opened with, and those brought since. Text that comes from elsewhere
 * (another tab, an earlier revision, this device) may show others: those are asked for once, all of a moment together.
 */
export class PictureShelf {
  readonly #pictures: Map<string, Picture>
  readonly #asked = new Set<string>()
  readonly #onTheWay = new Set<unknown>()
  readonly #listeners = new Set<() => void>()
  #waiting: string[] = []

  constructor(
    pictures: Readonly<Record<string, Picture>> = {},
    private readonly fetchPictures: FetchPictures | null = null,
  ) {
    this.#pictures = new Map(Object.entries(pictures))
  }

  get(mediaId: unknown): Picture | null {
    return typeof mediaId === 'string' ? (this.#pictures.get(mediaId) ?? null) : null
  }

  add(mediaId: string, picture: Picture): void {
    this.#pictures.set(mediaId, picture)
    this.#tell()
  }

  /** All that it knows, by media id. */
  all(): Readonly<Record<string, Picture>> {
    return Object.fromEntries(this.#pictures)
  }

  /** The picture; one that is not known yet is asked for, and those who listen are told when it has come. */
  want(mediaId: unknown): Picture | null {
    const known = this.get(mediaId)
    if (known || typeof mediaId !== 'string' || !this.fetchPictures || this.#asked.has(mediaId)) return known
    this.#asked.add(mediaId)
    this.#onTheWay.add(mediaId)
    this.#waiting.push(mediaId)
    if (this.#waiting.length === 1) queueMicrotask(() => void this.#ask())
    return null
  }

  /** Whether it is not known yet if there is such a picture. */
  isOnTheWay(mediaId: unknown): boolean {
    return this.#onTheWay.has(mediaId)
  }

  /** Calls `listener` whenever a picture has come; answers how to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  async #ask(): Promise<void> {
    const ids = this.#waiting
    this.#waiting = []
    for (let start = 0; start < ids.length; start += mostAsked) {
      const part = ids.slice(start, start + mostAsked)
      const brought = await this.fetchPictures?.(part).catch(() => null)
      for (const [id, picture] of Object.entries(brought ?? {})) this.#pictures.set(id, picture)
      for (const id of part) this.#onTheWay.delete(id)
      this.#tell()
      // Nobody was there to answer: they may be asked for again. Only now, or whoever was told would ask at once, for ever.
      if (!brought) for (const id of part) this.#asked.delete(id)
    }
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}
