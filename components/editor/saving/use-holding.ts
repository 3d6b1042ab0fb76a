import { useEffect, useEffectEvent } from 'react'
import type { Holding } from './holding'

type Page = { mayEdit: boolean; settle: () => void; refresh: () => Promise<void> }

/** Lets the heart of an open article beat while its page is open and seen. */
export function useHolding(holding: Holding, { mayEdit, settle, refresh }: Page): void {
  const settleNow = useEffectEvent(settle)
  const refreshNow = useEffectEvent(refresh)
  useEffect(() => {
    if (!mayEdit) return
    const stop = holding.start({ settle: () => settleNow(), refresh: () => refreshNow() })
    // Timers of hidden pages are slow: whoever comes back hears at once what has changed.
    const onShow = () => document.visibilityState === 'visible' && void holding.beat()
    window.addEventListener('pagehide', holding.letGo)
    document.addEventListener('visibilitychange', onShow)
    return () => {
      stop()
      window.removeEventListener('pagehide', holding.letGo)
      document.removeEventListener('visibilitychange', onShow)
    }
  }, [holding, mayEdit])
}
