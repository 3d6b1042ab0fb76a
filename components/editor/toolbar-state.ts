import type { Editor } from '@tiptap/core'
import { redoDepth, undoDepth } from '@tiptap/pm/history'
import { useEditorState } from '@tiptap/react'
import type { MarkName } from '@/domain/document/schema'

/** The paragraph styles that a writer can choose, in the order of the menu. */
export const blockStyles = ['paragraph', 'heading2', 'heading3', 'heading4', 'codeBlock'] as const
export type BlockStyle = (typeof blockStyles)[number]

/** What the toolbar shows of the place where the cursor stands. */
export type ToolbarState = {
  block: BlockStyle | null
  marks: Record<MarkName, boolean>
  tone: string | null
  highlight: string | null
  list: 'bulletList' | 'orderedList' | null
  isQuote: boolean
  isInTable: boolean
  canUndo: boolean
  canRedo: boolean
}

const markNames: MarkName[] = ['link', 'highlight', 'tone', 'bold', 'italic', 'underline', 'strike', 'subscript', 'superscript', 'code', 'tk']

/** Follows the selection; the toolbar is drawn again only when something it shows has changed. */
export function useToolbarState(editor: Editor): ToolbarState {
  return useEditorState({ editor, selector: ({ editor: current }) => readToolbarState(current) })
}

export function readToolbarState(editor: Editor): ToolbarState {
  const toneOf = (mark: MarkName) => (editor.isActive(mark) ? String(editor.getAttributes(mark).tone) : null)
  return {
    block: blockStyleOf(editor),
    marks: Object.fromEntries(markNames.map((name) => [name, editor.isActive(name)])) as Record<MarkName, boolean>,
    tone: toneOf('tone'),
    highlight: toneOf('highlight'),
    list: editor.isActive('bulletList') ? 'bulletList' : editor.isActive('orderedList') ? 'orderedList' : null,
    isQuote: editor.isActive('blockquote'),
    isInTable: editor.isActive('table'),
    canUndo: undoDepth(editor.state) > 0,
    canRedo: redoDepth(editor.state) > 0,
  }
}

/** Null where none of them stands, e.g. in a caption. */
function blockStyleOf(editor: Editor): BlockStyle | null {
  const level = ([2, 3, 4] as const).find((rank) => editor.isActive('heading', { level: rank }))
  if (level) return `heading${level}`
  if (editor.isActive('codeBlock')) return 'codeBlock'
  return editor.isActive('paragraph') ? 'paragraph' : null
}
