import type { Editor } from '@tiptap/core'
import { useEffect, useEffectEvent } from 'react'

/**
 * Calls `look` once the writer has rested for so many milliseconds after a change of the body, and once at the start: what counts or
 * checks the text must never be in the way of typing. `also`: what else it looks at; a change there is one more reason.
 */
export function useAfterRest(editor: Editor, rest: number, look: () => void, also?: unknown): void {
  const lookNow = useEffectEvent(() => !editor.isDestroyed && look())
  useEffect(() => {
    let timer = setTimeout(lookNow, rest)
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(lookNow, rest)
    }
    editor.on('update', later)
    return () => {
      clearTimeout(timer)
      editor.off('update', later)
    }
  }, [editor, rest, also])
}
