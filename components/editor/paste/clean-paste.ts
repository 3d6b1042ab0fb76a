import { Extension } from '@tiptap/core'
import { Plugin, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { endComposition } from '../composition'
import { readTransfer } from './clipboard'
import { type WaitingPicture, bring } from './bring'
import { pasteNoticePlugin } from './paste-notice-state'

export type CleanPasteOptions = {
  /** Gets every picture that came within a pasted text; its figure waits under `missing` until it has a media id. */
  onPictures: (view: EditorView, pictures: WaitingPicture[]) => void
}

/**
 * What comes from outside goes through the one normaliser. Runs before ProseMirror's own handling, which parses by the editor's rules
 * and leaves a paste during a composition to the browser; copies of our own text are left to ProseMirror.
 */
export const CleanPaste = Extension.create<CleanPasteOptions>({
  name: 'cleanPaste',
  // Before every other plugin that handles these events.
  priority: 1000,
  addOptions: () => ({ onPictures: () => undefined }),
  addProseMirrorPlugins() {
    const onPictures = (view: EditorView, pictures: WaitingPicture[]) => this.options.onPictures(view, pictures)
    let wantsText = false
    return [
      pasteNoticePlugin(),
      new Plugin({
        props: {
          handleDOMEvents: {
            keydown: (_view, event) => {
              // `code`, because V says ㅍ on a Korean layout. Shift+Insert is the old way to paste everything.
              wantsText = event.shiftKey && event.code === 'KeyV'
              return false
            },
            paste: (view, event) => {
              const { clipboardData } = event
              if (!view.editable || !clipboardData) return false
              endComposition(view)
              const brought = { view, event, wantsText, onPictures, ...readTransfer(clipboardData) }
              wantsText = false
              return handled(event, bring(brought))
            },
            drop: (view, event) => {
              const { dataTransfer } = event
              if (!view.editable || !dataTransfer || view.dragging) return false
              endComposition(view)
              if (!moveCursor(view, event)) return false
              return handled(event, bring({ view, event, wantsText: false, onPictures, ...readTransfer(dataTransfer) }))
            },
          },
        },
      }),
    ]
  },
})

function handled(event: Event, isHandled: boolean): boolean {
  if (isHandled) event.preventDefault()
  return isHandled
}

/** Puts the cursor where something is dropped. */
function moveCursor(view: EditorView, event: DragEvent): boolean {
  const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
  if (!place) return false
  const { doc, tr } = view.state
  view.dispatch(tr.setSelection(TextSelection.near(doc.resolve(place.pos))))
  view.focus()
  return true
}
