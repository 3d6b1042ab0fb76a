'use client'

import { type ReactNode, createContext, use } from 'react'
import { type Lang, type Messages, messagesIn } from '@/messages'

const LangContext = createContext<Lang>('ko')

/** Tells everything below it in which language to speak. Messages hold functions, so the language crosses to the browser, not they. */
export function LangProvider({ lang, children }: { lang: Lang; children: ReactNode }) {
  return <LangContext value={lang}>{children}</LangContext>
}

/** All sentences in the language of the page. */
export function useMessages(): Messages {
  return messagesIn(use(LangContext))
}
