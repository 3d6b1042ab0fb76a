import { keepFresh } from './keep-fresh'

type Line = { href: string; label: string; isAlarm: boolean; headline: string }

/**
 * `<most-read>` brings the lists of a page that was made earlier up to now. It changes texts and addresses only, in the lines that the
 * page has kept for it; until then, and without script, what the server printed stands.
 */
export class MostRead extends HTMLElement {
  #started = false

  connectedCallback(): void {
    if (this.#started) return
    this.#started = true
    keepFresh(this, '/api/most-read', (answer) => this.#show(answer as Record<string, Line[]>))
  }

  #show(answer: Record<string, Line[]>): void {
    for (const list of this.querySelectorAll<HTMLElement>('[data-span]')) {
      const lines = answer[list.dataset.span ?? ''] ?? []
      if (lines.length > 0) this.hidden = false
      for (const [place, row] of [...list.children].entries()) fill(row as HTMLElement, lines[place])
    }
  }
}

function fill(row: HTMLElement, line: Line | undefined): void {
  row.hidden = !line
  const link = row.querySelector('a')
  const [label, headline] = row.querySelectorAll('span')
  if (!line || !link || !label || !headline) return
  link.setAttribute('href', line.href)
  label.className = line.isAlarm ? 'text-alarm' : 'text-accent'
  label.textContent = line.label
  headline.textContent = line.headline
}
