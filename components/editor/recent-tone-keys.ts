import { type Editor, Extension } from '@tiptap/core'
import { recentTones } from './recent-tones'
import type { ToneKind } from './recent-tones'
import { runCommand } from './run-command'

/** The keys that paint with the colour last used, as Tiptap and ARIA write them. Digits, because letters with Ctrl+Alt belong to systems. */
export const recentToneKeys = { tone: 'Mod+Alt+6', highlight: 'Mod+Alt+7' } as const satisfies Record<ToneKind, string>

/** Paints the chosen words with the colour last used. `mayUseFree` tells whether that may be one beside the palette. */
export const RecentToneKeys = Extension.create<{ mayUseFree: boolean }>({
  name: 'recentToneKeys',
  addOptions: () => ({ mayUseFree: false }),
  addKeyboardShortcuts() {
    const paint = (kind: ToneKind) => ({ editor }: { editor: Editor }) => {
      const [last] = recentTones(kind)
      const { mayUseFree } = this.options
      // Held back also without one, so that the keys never mean the browser's something else.
      return last === undefined || runCommand(editor, (chain) => chain.setMark(kind, mayUseFree ? last : { ...last, raw: null }))
    }
    return { 'Mod-Alt-6': paint('tone'), 'Mod-Alt-7': paint('highlight') }
  },
})
