export type Theme = 'auto' | 'light' | 'dark'

const key = 'ilbo-theme'

/** The theme that this reader has chosen here; automatic where they chose none, or where the browser keeps nothing. */
export function keptTheme(): Theme {
  try {
    const kept = localStorage.getItem(key)
    return kept === 'light' || kept === 'dark' ? kept : 'auto'
  } catch {
    return 'auto'
  }
}

/** Remembers the choice. A browser that keeps nothing still shows it on this page. */
export function keepTheme(theme: Theme): void {
  try {
    if (theme === 'auto') localStorage.removeItem(key)
    else localStorage.setItem(key, theme)
  } catch {
    // Storage is switched off: nothing to remember it with.
  }
}

/** Sets the page in a theme. Automatic leaves it to the system's setting. */
export function showTheme(theme: Theme): void {
  const root = document.documentElement
  if (theme === 'auto') delete root.dataset.theme
  else root.dataset.theme = theme
}
