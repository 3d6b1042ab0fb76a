const browserKey = 'ilbo-browser'

/**
 * Name of one opening of one page: the browser's name, then a name of its own. Not kept in sessionStorage: a duplicated tab would have the
 * same one. `crypto.randomUUID` is missing on plain http, where a newsroom's first try often runs.
 */
export function newTabId(): string {
  return `${browserName()}.${randomName()}`
}

/** Whether a tab belongs to the same browser as another one: then its being alive can be asked without the server. */
export function isSameBrowser(tabId: string, other: string): boolean {
  return tabId.split('.')[0] === other.split('.')[0]
}

function browserName(): string {
  try {
    const known = localStorage.getItem(browserKey)
    if (known && /^[0-9a-f]{32}$/.test(known)) return known
    const name = randomName()
    localStorage.setItem(browserKey, name)
    return name
  } catch {
    // Storage is switched off: every tab counts as a browser of its own.
    return randomName()
  }
}

function randomName(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
