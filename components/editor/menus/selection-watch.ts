import { Extension } from '@tiptap/core'
import { AllSelection, type EditorState, Plugin, PluginKey, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

type Watch = { hasFocus: boolean; isDragging: boolean; isDismissed: boolean }
type Change = Partial<Watch>

const key = new PluginKey<Watch>('selectionWatch')
const resting: Watch = { hasFocus: false, isDragging: false, isDismissed: false }

/** Knows what the words chosen in the text need to show their tools: that they are chosen and not just being chosen. */
export const SelectionWatch = Extension.create({
  name: 'selectionWatch',
  addProseMirrorPlugins: () => [
    new Plugin<Watch>({
      key,
      state: {
        init: () => resting,
        apply: (tr, watch, before, after) => {
          const change = tr.getMeta(key) as Change | undefined
          const isOther = !before.selection.eq(after.selection)
          return change || (isOther && watch.isDismissed) ? { ...watch, ...(isOther && { isDismissed: false }), ...change } : watch
        },
      },
      props: {
        handleKeyDown: (view, event) => {
          if (event.key !== 'Escape' || !chosenWords(view.state)) return false
          view.dispatch(view.state.tr.setMeta(key, { isDismissed: true }))
          return true
        },
        handleDOMEvents: {
          focus: (view) => tell(view, { hasFocus: true }),
          blur: (view) => tell(view, { hasFocus: false }),
          mousedown: (view) => {
            tell(view, { isDragging: true })
            // The button may be let go anywhere.
            window.addEventListener('mouseup', () => tell(view, { isDragging: false }), { once: true, capture: true })
            return false
          },
        },
      },
    }),
  ],
})

/** The range of words whose tools are to be shown, or null: an empty selection, a chosen block or cells, code, or a selection still under the mouse. */
export function chosenWords(state: EditorState): { from: number; to: number } | null {
  const { selection, doc } = state
  const { hasFocus, isDragging, isDismissed } = key.getState(state) ?? resting
  if (!hasFocus || isDragging || isDismissed || selection.empty || !(selection instanceof TextSelection || selection instanceof AllSelection)) return null
  const { from, to, $from, $to } = selection
  if ($from.parent.type.spec.code && $to.parent.type.spec.code) return null
  return doc.textBetween(from, to).trim() === '' ? null : { from, to }
}

/** A moment later: in the middle of a click or of the end of a composition the text must not hear of anything else. */
function tell(view: EditorView, change: Change): false {
  setTimeout(() => {
    if (view.isDestroyed) return
    const watch = key.getState(view.state) ?? resting
    const isNew = Object.entries(change).some(([name, value]) => watch[name as keyof Watch] !== value)
    if (isNew) view.dispatch(view.state.tr.setMeta(key, change))
  })
  return false
}
