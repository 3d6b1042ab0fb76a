import { keepFresh } from './keep-fresh'

/** `12345` as `12,345`. By hand, for the reason that `today-date.ts` has. */
const grouped = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ',')

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
