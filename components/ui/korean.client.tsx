'use client'

import type { ReactNode } from 'react'
import { koInBrowser } from '@/messages/ko/in-browser'
import { MessagesContext } from './lang.client'

/** Everything below it speaks Korean. */
export function Korean({ children }: { children: ReactNode }) {
  return <MessagesContext value={koInBrowser}>{children}</MessagesContext>
}
