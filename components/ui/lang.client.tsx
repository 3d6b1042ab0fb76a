'use client'

import { createContext, use } from 'react'
import type { BrowserMessages } from '@/messages/in-browser'

/** Messages hold functions, which do not cross to the browser: the server chooses between `Korean` and `English`. */
export const MessagesContext = createContext<BrowserMessages | null>(null)

/** All sentences that a newsroom page needs, in its language. */
export function useMessages(): BrowserMessages {
  const messages = use(MessagesContext)
  if (!messages) throw new Error('no language around this part of the page')
  return messages
}
