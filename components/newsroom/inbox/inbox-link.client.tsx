'use client'

import { Inbox } from 'lucide-react'
import { useEffect, useState } from 'react'
import { outcomeIn } from '@/components/newsroom/ask-article'
import { useMessages } from '@/components/ui/lang.client'

/** How often an open page asks, in milliseconds. */
const interval = 60_000

/** 알림 in the frame, with how many nobody has read. A page that nobody looks at does not ask. */
export function InboxLink({ isCurrent, className }: { isCurrent: boolean; className: string }) {
  const { way: { inbox } } = useMessages()
  const [unread, setUnread] = useState(0)
  useEffect(() => {
    let isGone = false
    async function ask() {
      if (document.visibilityState !== 'visible') return
      // A server that is away says so where words are saved; here the last number stays.
      const answer = await fetch('/admin/inbox/unread', { cache: 'no-store' }).then((response) => outcomeIn<{ unread: number }>(response)).catch(() => null)
      if (answer?.ok && !isGone) setUnread(answer.unread)
    }
    void ask()
    const timer = setInterval(() => void ask(), interval)
    return () => {
      isGone = true
      clearInterval(timer)
    }
  }, [])
  return (
    <a href="/admin/inbox" aria-current={isCurrent ? 'true' : undefined} className={className}>
      <Inbox size={17} aria-hidden className="max-lg:hidden" />
      {inbox.title}
      {unread > 0 && <span className="sr-only">{inbox.unread(unread)}</span>}
      {unread > 0 && <span aria-hidden className="min-w-5 rounded-full bg-accent px-1.5 text-center text-meta leading-5 font-semibold text-on-accent tabular lg:ml-auto">{unread > 99 ? '99+' : unread}</span>}
    </a>
  )
}
