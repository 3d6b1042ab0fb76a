const inSeoul = new Intl.DateTimeFormat('ko-KR', { timeZone: 'Asia/Seoul', dateStyle: 'full' })

/**
 * `<today-date>` shows today's date in Seoul, which a page that was made earlier cannot know. It stands in a shadow root: the page's
 * own tree stays as it was served.
 */
export class TodayDate extends HTMLElement {
  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    root.textContent = inSeoul.format(new Date())
  }
}
