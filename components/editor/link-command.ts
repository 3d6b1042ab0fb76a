import type { Editor } from '@tiptap/core'
import type { TextCommand } from './run-command'

/** Links the selection, or the whole link around the cursor; where nothing is selected the address itself is written. */
export function linkCommand(editor: Editor, href: string): TextCommand {
  const isInsertion = editor.state.selection.empty && !editor.isActive('link')
  if (isInsertion) return (chain) => chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] })
  return (chain) => chain.extendMarkRange('link').setMark('link', { href })
}
