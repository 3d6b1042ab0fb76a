import type { Metadata } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { words } from '@/components/site/words'
import { enhanceVersion } from '@/lib/asset-version'
import '@/components/site/fonts.css'
import '../../draft.css'

/** Says nothing of the article: messengers keep what they read of an address they were sent. */
export const metadata: Metadata = { title: words.preview.title, robots: { index: false, follow: false, noarchive: true, nosnippet: true }, referrer: 'no-referrer', formatDetection: { telephone: false, email: false, address: false } }

/** The root of a draft that somebody was sent: a reader page, made for each request. */
export default async function SharedDraftLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined
  const version = enhanceVersion()
  return (
    <html lang="ko" suppressHydrationWarning>
      <head>
        <script nonce={nonce} src={`/enhance/early.js?v=${version}`} />
        <script nonce={nonce} src={`/enhance/enhance.js?v=${version}`} defer />
      </head>
      <body>{children}</body>
    </html>
  )
}
