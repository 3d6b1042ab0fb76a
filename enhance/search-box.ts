type Suggestion = { kind: string; text: string; path: string }

/** Milliseconds of rest before the server is asked. */
const restMs = 120
let lists = 0

/**
 * `<search-box>` around the search field: suggests while somebody types. The pattern is the ARIA combobox with a list: the arrows choose,
 * Enter goes there, Escape closes. What is still in composition (`대ㄱ`) is asked for as it stands; while the input method
 * has the keys, none of them is ours.
 */
export class SearchBox extends HTMLElement {
  #field: HTMLInputElement | null = null
  #list = document.createElement('ul')
  #said = document.createElement('p')
  #timer = 0
  #asking: AbortController | undefined
  #chosen = -1

  connectedCallback(): void {
    const field = this.querySelector('input')
    if (!field || this.#field) return
    this.#field = field
    // The page has both in place, so that whoever compares it with what was served finds no more than that.
    this.#list = this.querySelector('ul') ?? this.#list
    this.#said = this.querySelector('p') ?? this.#said
    const { name = '' } = this.dataset
    this.#list.id = `search-list-${(lists += 1)}`
    this.#list.className = 'search-list'
    this.#list.setAttribute('role', 'listbox')
    this.#list.setAttribute('aria-label', name)
    this.#said.className = 'sr-only'
    this.#said.setAttribute('role', 'status')
    this.append(this.#list, this.#said)
    for (const [key, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': this.#list.id })) field.setAttribute(key, value)
    this.#close()
    field.addEventListener('input', this.#typed)
    field.addEventListener('keydown', this.#pressed)
    field.addEventListener('blur', this.#close)
    // A press on the list must not take the focus, or the list would be gone before the click.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault())
    this.#list.addEventListener('click', (event) => this.#go((event.target as Element).closest('li')))
  }

  disconnectedCallback(): void {
    this.#close()
  }

  #typed = (): void => {
    clearTimeout(this.#timer)
    this.#asking?.abort()
    this.#timer = window.setTimeout(() => void this.#ask(), restMs)
  }

  async #ask(): Promise<void> {
    const typed = this.#field?.value.trim()
    if (!typed) return this.#close()
    const asking = (this.#asking = new AbortController())
    try {
      const response = await fetch(`/api/search/suggest?q=${encodeURIComponent(typed)}`, { signal: asking.signal })
      const { suggestions } = (await response.json()) as { suggestions: Suggestion[] }
      if (!asking.signal.aborted && document.activeElement === this.#field) this.#show(suggestions)
    } catch {
      // Asked anew meanwhile, or no network: the form works all the same.
      if (!asking.signal.aborted) this.#close()
    }
  }

  #show(suggestions: Suggestion[]): void {
    const kinds = JSON.parse(this.dataset.kinds ?? '{}') as Record<string, string>
    this.#list.replaceChildren(...suggestions.map(({ kind, text, path }, place) => {
      const option = document.createElement('li')
      option.id = `${this.#list.id}-${place}`
      option.setAttribute('role', 'option')
      option.dataset.path = path
      for (const words of [text, kinds[kind] ?? '']) option.appendChild(document.createElement('span')).textContent = words
      return option
    }))
    this.#choose(-1)
    this.#open(suggestions.length > 0)
    this.#said.textContent = suggestions.length > 0 ? (this.dataset.status ?? '').replace('0', String(suggestions.length)) : ''
  }

  #pressed = (event: KeyboardEvent): void => {
    const { key } = event
    if (event.isComposing || event.keyCode === 229 || this.#list.hidden) return
    const { length } = this.#list.children
    if (key === 'ArrowDown' || key === 'ArrowUp') this.#choose(((this.#chosen + (key === 'ArrowDown' ? 2 : 0) + length + 1) % (length + 1)) - 1)
    else if (key === 'Escape') this.#close()
    else if (key === 'Enter' && this.#chosen >= 0) this.#go(this.#list.children[this.#chosen])
    else return
    event.preventDefault()
  }

  /** -1: what was typed itself. */
  #choose(place: number): void {
    this.#chosen = place
    for (const [at, option] of [...this.#list.children].entries()) option.setAttribute('aria-selected', String(at === place))
    const id = this.#list.children[place]?.id
    if (id) this.#field?.setAttribute('aria-activedescendant', id)
    else this.#field?.removeAttribute('aria-activedescendant')
  }

  #go(option: Element | null | undefined): void {
    const path = option instanceof HTMLElement ? option.dataset.path : undefined
    if (path) location.assign(encodeURI(path))
  }

  #close = (): void => {
    clearTimeout(this.#timer)
    this.#asking?.abort()
    this.#choose(-1)
    this.#open(false)
  }

  #open(isOpen: boolean): void {
    this.#list.hidden = !isOpen
    this.#field?.setAttribute('aria-expanded', String(isOpen))
  }
}
