'use client'

import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { useEditorState } from '@tiptap/react'
import { TriangleAlert } from 'lucide-react'
import { useMessages } from '@/components/ui/lang.client'
import { endComposition } from '../composition'
import { currentEntry, readOutline } from './read-outline'

/** Steps to the right by rank. */
const indents: Record<number, string> = { 2: 'font-semibold', 3: 'pl-5', 4: 'pl-8' }

/** The headings of the body as a list; choosing one puts the cursor there and tells where. The one in which the cursor stands is marked. */
export function OutlineList({ editor, onGo }: { editor: Editor; onGo: (position: number) => void }) {
  const { outline } = useMessages().tools
  const { entries, current } = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const found = readOutline(state.doc)
      return { entries: found, current: currentEntry(found, state.selection.from) }
    },
  })
  function go(at: number) {
    const { view } = editor
    endComposition(view)
    view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(at + 1))))
    onGo(at + 1)
  }
  if (entries.length === 0) return <p className="text-ui text-ink-2">{outline.empty}</p>
  return (
    <ol className="text-ui">
      {entries.map(({ at, level, text, skips }, index) => (
        <li key={at}>
          <button type="button" aria-current={index === current ? 'true' : undefined} onClick={() => go(at)} className={`flex w-full cursor-pointer flex-col rounded-md border-l-2 border-transparent px-2 py-1.5 text-left hover:bg-ink/6 aria-[current]:border-accent aria-[current]:bg-ink/6 ${indents[level] ?? ''}`}>
            <span className="break-keep wrap-anywhere"><span className="sr-only">{outline.rank(level)} </span>{text || <span className="text-ink-2">{outline.nameless}</span>}</span>
            {skips !== null && <span className="flex items-center gap-1 text-meta font-normal text-warning"><TriangleAlert size={13} aria-hidden />{outline.skipped(skips)}</span>}
          </button>
        </li>
      ))}
    </ol>
  )
}
