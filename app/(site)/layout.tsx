import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { preload } from 'react-dom'
import { enhanceVersion } from '@/lib/asset-version'
import { accentSheetPath } from '@/domain/paper/look'
import { siteUrl } from '@/lib/env'
import type { Paper } from '@/domain/paper/paper'
import { fontFolder } from '@/lib/font-folder'
import { getPaper } from '@/published/paper'
import '@/components/site/fonts.css'
import './site.css'

/** What every reader page says of itself unless it says otherwise. Index or not is left to the page: a missing one must not claim it. */
export async function generateMetadata(): Promise<Metadata> {
  const paper = await getPaper()
  return {
    metadataBase: new URL(siteUrl()),
    title: { template: `%s - ${paper.name}`, default: paper.name },
    applicationName: paper.name,
    verification: verificationOf(paper),
    robots: { ...(paper.search?.isIndexed === false && { index: false }), 'max-image-preview': 'large', 'max-snippet': -1, 'max-video-preview': -1 },
    formatDetection: { telephone: false, email: false, address: false },
    icons: {
      icon: [{ url: '/favicon.ico', sizes: '32x32' }, { url: '/icon.svg', type: 'image/svg+xml' }],
      apple: '/apple-touch-icon.png',
    },
  }
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#121417' },
  ],
}

/** What proves to search engines whose site it is: on every page, for some ask for it elsewhere than on the front. */
function verificationOf({ search }: Paper): Metadata['verification'] {
  const other = { ...(search?.naver && { 'naver-site-verification': search.naver }), ...(search?.bing && { 'msvalidate.01': search.bing }) }
  return search ? { ...(search.google && { google: search.google }), other } : undefined
}

/** Letters, figures and marks, which every page has and no font of the reader's stands in for (`enhance/hold-place.ts`). */
const latinSlices = ['400-91.woff2', '700-91.woff2']

/**
 * The root of every reader page. Two small plain scripts: one before the first paint, which sets the theme a reader has chosen (so
 * `<html>` may differ from what was rendered), and one after, which brings the custom elements to life.
 */
export default async function SiteLayout({ children }: { children: ReactNode }) {
  const version = enhanceVersion()
  const { look } = await getPaper()
  const accent = look ? accentSheetPath(look) : null
  // By React's own call: a `<link>` written here would be sent twice.
  for (const file of latinSlices) preload(`${fontFolder}/${file}`, { as: 'font', type: 'font/woff2', crossOrigin: '' })
  return (
    <html lang="ko" suppressHydrationWarning>
      <head>
        {accent && <link rel="stylesheet" href={accent} />}
        <script src={`/enhance/early.js?v=${version}`} />
        <script src={`/enhance/enhance.js?v=${version}`} defer />
      </head>
      <body>{children}</body>
    </html>
  )
}
