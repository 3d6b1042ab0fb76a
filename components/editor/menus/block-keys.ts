import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { endComposition } from '../composition'
import { runCommand } from '../run-command'
import { blockMoves } from './block-commands'

/** Alt+Shift+↑ and ↓ move the block of the cursor, also while its last syllable is composing. */
export const BlockKeys = Extension.create({
  name: 'blockKeys',
  addKeyboardShortcuts() {
    return {
      'Alt-Shift-ArrowUp': ({ editor }) => runCommand(editor, blockMoves.up.command),
      'Alt-Shift-ArrowDown': ({ editor }) => runCommand(editor, blockMoves.down.command),
    }
  },
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleDOMEvents: {
          keydown: (view, event) => {
            // `code`, because an input method may call the key `Process`.
            if (event.altKey && event.shiftKey && /^Arrow(Up|Down)$/.test(event.code)) endComposition(view)
            return false
          },
        },
      },
    }),
  ],
})
