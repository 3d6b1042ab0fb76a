'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useMessages } from '@/components/ui/lang.client'
import { findState } from './find-in-text'

/** Which match of how many, as `3/12` for the eye and a sentence for the ear. The region is always there, or its first words go unheard. */
export function FindCount({ editor, replaced }: { editor: Editor; replaced: number | null }) {
  const { find: say } = useMessages().tools
  const { count, place, isAsking } = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const { query, matches, current } = findState(state)
      return { count: matches.length, place: current + 1, isAsking: (query?.words ?? '') !== '' }
    },
  })
  const sentence = replaced !== null && replaced > 0 ? say.replaced(replaced) : !isAsking ? '' : count === 0 ? say.none : say.place(place, count)
  return (
    <span role="status" className="min-w-10 text-meta tabular-nums text-ink-2">
      {isAsking && count > 0 && replaced === null ? <><span aria-hidden>{place}/{count}</span><span className="sr-only">{sentence}</span></> : sentence}
    </span>
  )
}
