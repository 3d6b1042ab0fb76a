'use client'

import { useEffect, useState } from 'react'
import { useMessages } from '@/components/ui/lang.client'

/** How long to wait, counting down. `until` is a moment in ms. Hidden from the live region's repeats: the first sentence is enough. */
export function Countdown({ until }: { until: number }) {
  const { signIn } = useMessages().newsroom
  const [seconds, setSeconds] = useState(() => secondsUntil(until))
  useEffect(() => {
    const tick = setInterval(() => setSeconds(secondsUntil(until)), 1000)
    return () => clearInterval(tick)
  }, [until])
  return <span aria-live="off" className="tabular">{seconds > 0 ? signIn.retryIn(seconds) : signIn.retryNow}</span>
}

function secondsUntil(moment: number): number {
  return Math.max(0, Math.ceil((moment - Date.now()) / 1000))
}
