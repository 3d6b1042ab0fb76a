import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { words } from '@/components/site/words'
import '@/components/site/fonts.css'
import '../../../../../draft.css'

export const metadata: Metadata = { title: words.preview.title, robots: { index: false, follow: false }, formatDetection: { telephone: false, email: false, address: false } }

type FrameLayoutProps = { params: Promise<{ theme: string }>; children: ReactNode }

/** The root of a front that is drawn within the newsroom: a reader page in the theme of its address, without scripts, whose links lead out of the frame. */
export default async function FrontFrameLayout({ params, children }: FrameLayoutProps) {
  const theme = (await params).theme === 'dark' ? 'dark' : 'light'
  return (
    <html lang="ko" data-theme={theme}>
      <head>
        <base target="_blank" />
      </head>
      <body>{children}</body>
    </html>
  )
}
