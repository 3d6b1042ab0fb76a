import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { words } from '@/components/site/words'
import '@/components/site/fonts.css'
import './draft.css'

export const frameMetadata: Metadata = { title: words.preview.title, robots: { index: false, follow: false }, formatDetection: { telephone: false, email: false, address: false } }

/** `theme` as the address has it: anybody's word. */
type FrameRootProps = { theme: string; children: ReactNode }

/** The root of what is drawn within the newsroom as readers will see it: a page in a theme of its own, without scripts, whose links lead out of the frame. */
export function FrameRoot({ theme, children }: FrameRootProps) {
  return (
    <html lang="ko" data-theme={theme === 'dark' ? 'dark' : 'light'}>
      <head>
        <base target="_blank" />
      </head>
      <body>{children}</body>
    </html>
  )
}
