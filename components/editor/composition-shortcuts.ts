import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { endComposition } from './composition'

const modifiers = new Set(['Control', 'Meta', 'Alt', 'Shift', 'CapsLock', 'HangulMode', 'HanjaMode'])

/**
 * Makes Ctrl/⌘ shortcuts work while a syllable is composing. ProseMirror skips every key then; this runs before it, ends the
 * composition as `runCommand` does, and lets the key go on to the keymaps.
 */
export const CompositionShortcuts = Extension.create({
  name: 'compositionShortcuts',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleDOMEvents: {
          keydown: (view, event) => {
            if ((event.ctrlKey || event.metaKey) && !modifiers.has(event.key)) endComposition(view)
            return false
          },
        },
      },
    }),
  ],
})
