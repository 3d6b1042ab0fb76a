import { grouped } from './grouped'
import { keepFresh } from './keep-fresh'

/** Puts beside each file of an article how often it was downloaded, and keeps it up to now. A page is made once and cannot know; a file that nobody has taken says nothing. */
export function showDownloads(): void {
  const files = new Map<string, HTMLElement>()
  for (const link of document.querySelectorAll('.attachment a')) {
    const path = /^\/media\/(\w+\/\w+\.\w+)/.exec(link.getAttribute('href') ?? '')?.[1]
    if (path && link.parentElement) files.set(path, link.parentElement)
  }
  const [first] = files.values()
  if (!first) return
  const places = new Map<string, HTMLElement>()
  keepFresh(first, `/api/downloads?of=${[...files.keys()].join(',')}`, (answer) => {
    for (const [path, line] of files) {
      const downloads = (answer as Record<string, number | undefined>)[path]
      if (downloads === undefined) continue
      const place = places.get(path) ?? document.createElement('small')
      places.set(path, place)
      place.textContent = ` 받은 횟수 ${grouped(downloads)}`
      line.append(place)
    }
  })
}
