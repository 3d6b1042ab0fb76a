import { copyText } from './copy-text'
import { keepTextSize, keptTextSize, showTextSize, sizeOf } from './text-size'

/**
 * `<article-tools>` brings its buttons to life, by their `data-tool`: size, print, copy, device. Sharing by links works without it; where
 * the device has a way of its own to hand things on and is used by touch, 공유 opens that instead of the menu.
 */
export class ArticleTools extends HTMLElement {
  connectedCallback(): void {
    // On its way down: before a menu has opened or closed by it.
    this.addEventListener('click', this.#act, true)
    window.addEventListener('storage', this.#follow)
    const device = this.#find('[data-tool=device]')
    if (device && 'share' in navigator) device.hidden = false
    this.#showSize()
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#act, true)
    window.removeEventListener('storage', this.#follow)
  }

  #act = (event: Event): void => {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('summary, [data-tool]') : null
    if (!target) return
    const { tool } = target.dataset
    if (tool === 'size') this.#resize(sizeOf(target.getAttribute('value')))
    if (tool === 'print') window.print()
    if (tool === 'copy') void this.#copy(target)
    if (tool === 'device') void this.#share()
    if (target === this.#find('summary') && 'share' in navigator && matchMedia('(pointer: coarse)').matches && !target.parentElement?.hasAttribute('open')) {
      event.preventDefault()
      void this.#share()
    }
  }

  #resize(size: number): void {
    keepTextSize(size)
    showTextSize(size)
    this.#showSize()
  }

  /** Another tab chose. */
  #follow = (): void => {
    showTextSize(keptTextSize())
    this.#showSize()
  }

  #showSize(): void {
    const size = sizeOf(document.documentElement.dataset.textSize)
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-tool=size]')) button.setAttribute('aria-pressed', String(Number(button.value) === size))
  }

  async #copy({ dataset }: HTMLElement): Promise<void> {
    const address = this.#find('[data-address]')
    const status = this.#find('[role=status]')
    if (!address || !status) return
    // Emptied first, so that the same words are said again.
    status.textContent = ''
    const isDone = await copyText(address)
    status.textContent = (isDone ? dataset.done : dataset.failed) ?? ''
  }

  /** Closed by the reader is no failure; where the device will not, the menu is there. */
  async #share(): Promise<void> {
    const { title = '' } = this.#find('[data-tool=device]')?.dataset ?? {}
    try {
      await navigator.share({ title, url: this.#find('[data-address]')?.textContent ?? location.href })
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError')) this.querySelector('details')?.setAttribute('open', '')
    }
  }

  #find(selector: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(selector)
  }
}
