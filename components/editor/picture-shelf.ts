import type { Picture } from '@/domain/articles/article'

/** The pictures that this open article knows, by media id: those it was opened with, and those brought since. */
export class PictureShelf {
  readonly #pictures: Map<string, Picture>

  constructor(pictures: Readonly<Record<string, Picture>> = {}) {
    this.#pictures = new Map(Object.entries(pictures))
  }

  get(mediaId: unknown): Picture | null {
    return typeof mediaId === 'string' ? (this.#pictures.get(mediaId) ?? null) : null
  }

  add(mediaId: string, picture: Picture): void {
    this.#pictures.set(mediaId, picture)
  }
}
