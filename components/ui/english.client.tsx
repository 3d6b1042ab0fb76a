'use client'

import type { ReactNode } from 'react'
import { enInBrowser } from '@/messages/en/in-browser'
import { MessagesContext } from './lang.client'

/** Everything below it speaks English. */
export function English({ children }: { children: ReactNode }) {
  return <MessagesContext value={enInBrowser}>{children}</MessagesContext>
}
