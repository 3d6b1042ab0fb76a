'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useMessages } from '@/components/ui/lang.client'
import type { Note } from '@/domain/document/notes'
import { endComposition } from '../composition'
import { pasteNotice, swapPasted, tellPaste } from './paste-notice-state'

const longestList = 8
const buttonClass = 'min-h-9 cursor-pointer rounded-md border border-rule px-3 py-1 text-ui font-semibold text-ink hover:bg-ink/8'

/**
 * After a paste: what was changed, and the choice to keep its formatting or only its words. Takes no focus, covers no text that is
 * being written, and goes when the writer goes on.
 */
export function PasteNoticeBar({ editor }: { editor: Editor }) {
  const { paste } = useMessages().editor
  const notice = useEditorState({ editor, selector: ({ editor: current }) => pasteNotice(current.state), equalityFn: Object.is })
  const keep = () => {
    tellPaste(editor.view, null)
    editor.view.focus()
  }
  const textOnly = () => {
    if (notice?.kind !== 'formatted') return
    endComposition(editor.view)
    swapPasted(editor.view, notice.before, notice.asText, null)
    editor.view.focus()
  }
  return (
    // The region is always there: one that appears together with its words is not read out.
    <div role="status" aria-label={paste.label} className="pointer-events-none fixed inset-x-0 bottom-4 z-40 flex justify-center px-4">
      {notice && notice.kind !== 'pending' && (
        <div className="pointer-events-auto flex max-w-[36rem] flex-wrap items-center gap-2 rounded-lg border border-rule bg-paper px-4 py-2 text-ui text-ink shadow-lg">
          <PasteChanges notes={notice.notes} />
          <button type="button" className={buttonClass} onClick={keep}>{paste.keep}</button>
          {notice.kind === 'formatted' && <button type="button" className={buttonClass} onClick={textOnly}>{paste.textOnly}</button>}
        </div>
      )}
    </div>
  )
}

/** What the normaliser did, counted, with the list behind it. */
function PasteChanges({ notes }: { notes: Note[] }) {
  const { editor, imports } = useMessages()
  const { paste } = editor
  const count = notes.reduce((sum, note) => sum + note.count, 0)
  if (count === 0) return <p className="grow">{paste.pasted}</p>
  return (
    <details className="grow">
      <summary className="cursor-pointer">{paste.changed(count)}</summary>
      <ul className="mt-1 list-disc pl-5 text-meta text-ink-2">
        {notes.slice(0, longestList).map(({ code, detail, count: times }) => <li key={`${code} ${detail}`}>{imports.notes[code](detail, times)}</li>)}
        {notes.length > longestList && <li>{paste.more(notes.length - longestList)}</li>}
      </ul>
    </details>
  )
}
