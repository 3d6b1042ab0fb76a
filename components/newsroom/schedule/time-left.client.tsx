'use client'

import { useEffect, useState } from 'react'
import { useMessages } from '@/components/ui/lang.client'

/** How long until a moment, counting down by the server's clock: `readAt` is what that showed when the page was made. In ms. */
export function TimeLeft({ until, readAt }: { until: number; readAt: number }) {
  const { schedule } = useMessages()
  const [passed, setPassed] = useState(0)
  useEffect(() => {
    const began = Date.now()
    const tick = setInterval(() => setPassed(Date.now() - began), 1000)
    return () => clearInterval(tick)
  }, [readAt])
  const seconds = Math.ceil((until - readAt - passed) / 1000)
  return <span aria-live="off" className="text-ink-2 tabular-nums">{seconds > 0 ? schedule.remaining(seconds) : schedule.nowDue}</span>
}
