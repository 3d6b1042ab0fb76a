/**
 * `<view-beacon number="12">` says once that the page was looked at: not while it is only prepared ahead of a click or stands in a tab
 * that nobody has opened. The browser sends it beside everything else, so that the page waits for nothing; no cookie, no name.
 */
export class ViewBeacon extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('visibilitychange', this.#send)
    this.#send()
  }

  disconnectedCallback(): void {
    document.removeEventListener('visibilitychange', this.#send)
  }

  /** A page that is prerendered is hidden until it is activated, which changes its visibility. */
  #send = (): void => {
    if (document.visibilityState !== 'visible') return
    this.disconnectedCallback()
    const beacon = { number: Number(this.getAttribute('number')), referrer: document.referrer.slice(0, 500) }
    navigator.sendBeacon?.('/api/views', JSON.stringify(beacon))
  }
}
