/** Seoul is nine hours ahead of UTC, all year. */
const aheadMs = 9 * 3600_000

/** By hand: the first formatter of a browser's own takes a phone a fifth of a second, on every page. */
function todayInSeoul(): string {
  const now = new Date(Date.now() + aheadMs)
  return `${now.getUTCFullYear()}년 ${now.getUTCMonth() + 1}월 ${now.getUTCDate()}일 ${'일월화수목금토'[now.getUTCDay()]}요일`
}

/**
 * `<today-date>` shows today's date in Seoul, which a page that was made earlier cannot know. It stands in a shadow root: the page's
 * own tree stays as it was served.
 */
export class TodayDate extends HTMLElement {
  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    root.textContent = todayInSeoul()
  }
}
