import { useEffect, useState, useSyncExternalStore } from 'react'
import { type SaveOutcome, Saver, type SavingState } from './saver'

type SavingOptions = { version: number; savedAt: Date; send: (baseVersion: number) => Promise<SaveOutcome> }

/** The saving of one open article: its saver, what to tell the writer, Ctrl/⌘+S, and a guard before the window closes. */
export function useSaving(options: SavingOptions): { saver: Saver; state: SavingState } {
  const [saver] = useState(() => new Saver(options))
  const state = useSyncExternalStore(saver.subscribe, saver.state, saver.state)

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // `code`, because the S key says ㄴ on a Korean layout.
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.code !== 'KeyS') return
      event.preventDefault()
      void saver.save()
    }
    const onBeforeUnload = (event: BeforeUnloadEvent) => {
      if (saver.hasUnsaved()) event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    window.addEventListener('beforeunload', onBeforeUnload)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
      window.removeEventListener('beforeunload', onBeforeUnload)
    }
  }, [saver])

  return { saver, state }
}
