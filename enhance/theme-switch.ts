import { keepTheme, keptTheme, showTheme, type Theme } from './theme'

const changed = 'ilbo:theme'

/**
 * `<theme-switch>` around three buttons whose `value` is a theme. A page may have several: all show the same choice, and other tabs
 * of this reader follow.
 */
export class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this.#choose)
    document.addEventListener(changed, this.#show)
    window.addEventListener('storage', this.#follow)
    this.#show()
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#choose)
    document.removeEventListener(changed, this.#show)
    window.removeEventListener('storage', this.#follow)
  }

  #choose = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    if (!button) return
    const theme = themeOf(button.value)
    keepTheme(theme)
    showTheme(theme)
    document.dispatchEvent(new Event(changed))
  }

  /** Another tab chose. */
  #follow = (): void => {
    showTheme(keptTheme())
    this.#show()
  }

  /** What is shown is what the page says of itself, which is right also where nothing can be kept. */
  #show = (): void => {
    const theme = themeOf(document.documentElement.dataset.theme)
    for (const button of this.querySelectorAll('button')) button.setAttribute('aria-pressed', String(button.value === theme))
  }
}

function themeOf(value: string | undefined): Theme {
  return value === 'light' || value === 'dark' ? value : 'auto'
}
