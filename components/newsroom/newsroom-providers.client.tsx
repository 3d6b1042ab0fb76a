'use client'

import { CSPProvider } from '@base-ui/react/csp-provider'
import type { ReactNode } from 'react'
import { LangProvider } from '@/components/ui/lang.client'
import type { Lang } from '@/messages'

/** What every newsroom page stands in: its language, and no inline style elements, which the newsroom's policy refuses. */
export function NewsroomProviders({ lang, children }: { lang: Lang; children: ReactNode }) {
  return (
    <CSPProvider disableStyleElements>
      <LangProvider lang={lang}>{children}</LangProvider>
    </CSPProvider>
  )
}
