import { grouped } from './grouped'
import { keepFresh } from './keep-fresh'

/** `<view-counts>` around a board keeps the figures in its `[data-views]`, which name article numbers, up to now. */
export class ViewCounts extends HTMLElement {
  #started = false

  connectedCallback(): void {
    if (this.#started) return
    this.#started = true
    const places = [...this.querySelectorAll<HTMLElement>('[data-views]')]
    const numbers = [...new Set(places.map(({ dataset }) => dataset.views))]
    keepFresh(this, `/api/views?of=${numbers.join(',')}`, (answer) => {
      for (const place of places) {
        const views = (answer as Record<string, number | undefined>)[place.dataset.views ?? '']
        if (views !== undefined) place.textContent = grouped(views)
      }
    })
  }
}
