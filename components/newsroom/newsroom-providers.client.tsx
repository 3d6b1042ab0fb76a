'use client'

import { CSPProvider } from '@base-ui/react/csp-provider'
import type { ReactNode } from 'react'

/** What every newsroom page stands in: no inline style elements, which the newsroom's policy refuses. */
export function NewsroomProviders({ children }: { children: ReactNode }) {
  return <CSPProvider disableStyleElements>{children}</CSPProvider>
}
