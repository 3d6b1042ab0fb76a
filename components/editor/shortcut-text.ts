import { useSyncExternalStore } from 'react'

const macNames: Record<string, string> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' }

/** Keys as this keyboard names them: `Mod+Shift+B` is `⌘⇧B` on a Mac and `Ctrl+Shift+B` elsewhere. */
export function shortcutText(keys: string, isMac: boolean): string {
  const parts = keys.split('+')
  return isMac ? parts.map((part) => macNames[part] ?? part).join('') : parts.map((part) => (part === 'Mod' ? 'Ctrl' : part)).join('+')
}

/** The same keys for `aria-keyshortcuts`. */
export function ariaKeys(keys: string, isMac: boolean): string {
  return keys.replace('Mod', isMac ? 'Meta' : 'Control')
}

/** Known only in the browser: until then the page says Ctrl. */
export function useIsMac(): boolean {
  return useSyncExternalStore(neverChanges, isMacKeyboard, () => false)
}

/** Whether shortcuts are pressed with ⌘. In the browser only. */
export function isMacKeyboard(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.platform)
}

const neverChanges = () => () => undefined
