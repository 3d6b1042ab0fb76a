/** Keys as `text-commands.ts` writes them. `mac`: where a Mac needs others (⌘H hides the program, and Mac programs replace by ⌥⌘F). */
export type Shortcut = { keys: string; mac?: string }

/** Keys of the whole writing desk, wherever the focus is. What they do is bound in `use-desk-keys.ts` and, for saving, `use-saving.ts`. */
export const deskShortcuts = {
  save: { keys: 'Mod+S' },
  find: { keys: 'Mod+F' },
  replace: { keys: 'Mod+H', mac: 'Mod+Alt+F' },
  focusMode: { keys: 'Mod+Shift+F' },
  /** Ctrl+Shift+P belongs to Firefox. */
  preview: { keys: 'Mod+Alt+P' },
  toolbar: { keys: 'Alt+F10' },
  link: { keys: 'Mod+K' },
  help: { keys: 'Mod+/' },
  /** Outside text only: in text it is a question mark. */
  helpSign: { keys: '?' },
} as const satisfies Record<string, Shortcut>

/** Keys for going from match to match, as browsers have them. */
export const findShortcuts = {
  next: { keys: 'F3' },
  previous: { keys: 'Shift+F3' },
  nextAgain: { keys: 'Mod+G' },
  previousAgain: { keys: 'Mod+Shift+G' },
} as const satisfies Record<string, Shortcut>

/** Keys while a colour menu is open (`swatch-keys.ts`). */
export const colourShortcuts = { choose: { keys: '1–6' }, recent: { keys: '7–9' }, free: { keys: 'F' }, clear: { keys: '0' } } as const satisfies Record<string, Shortcut>

export function keysOn({ keys, mac }: Shortcut, isMac: boolean): string {
  return isMac ? (mac ?? keys) : keys
}
