'use client'

import { useLayoutEffect, useRef } from 'react'
import { useMessages } from '@/components/ui/lang.client'
import { type PreviewTheme, previewFramePath } from './preview-address'
import { useFittedFrame } from './use-fitted-frame'

type PreviewFrameProps = { articleId: string; revisionId: string | null; version: number; theme: PreviewTheme; width: number }

/**
 * The article within a page of its own, so that its style sheet and its media queries are the reader's. It runs no script; links open a
 * tab of their own. A newer text stays where the reader's eye is.
 */
export function PreviewFrame({ articleId, revisionId, version, theme, width }: PreviewFrameProps) {
  const { previews } = useMessages()
  const room = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLIFrameElement>(null)
  const scrolledTo = useRef(0)
  const address = previewFramePath({ articleId, revisionId, theme, version })
  useFittedFrame(room, frame, width)
  // The page before is still there: a new address is only asked for.
  useLayoutEffect(() => {
    scrolledTo.current = frame.current?.contentWindow?.scrollY ?? 0
  }, [address])

  function onLoad() {
    const page = frame.current?.contentWindow
    if (!page) return
    // Footnotes lead to a place of this page, not to another tab.
    for (const link of page.document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) link.target = '_self'
    page.scrollTo(0, scrolledTo.current)
  }
  return (
    <div ref={room} className="relative min-h-0 grow overflow-hidden bg-paper-2">
      <iframe ref={frame} src={address} title={previews.frame} sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox" onLoad={onLoad} className="absolute top-0 left-1/2 origin-top -translate-x-1/2 bg-paper" />
    </div>
  )
}
