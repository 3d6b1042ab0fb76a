import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { NewsroomProviders } from '@/components/newsroom/newsroom-providers.client'
import { English } from '@/components/ui/english.client'
import { Korean } from '@/components/ui/korean.client'
import { enhanceVersion } from '@/lib/asset-version'
import { env } from '@/lib/env'
import { messagesIn } from '@/messages'
import '@/components/ui/fonts.css'
import './newsroom.css'

export function generateMetadata(): Metadata {
  const { newsroom } = messagesIn(env().ILBO_LANG)
  return { title: { template: newsroom.titleOf('%s'), default: newsroom.name }, robots: { index: false, follow: false } }
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

/**
 * The root of every newsroom page. Reading the request makes each page fresh; the nonce lets the two plain scripts run under the
 * newsroom's script policy: one before the first paint for the chosen theme, one for the switch.
 */
export default async function NewsroomLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined
  const lang = env().ILBO_LANG
  const version = enhanceVersion()
  return (
    <html lang={lang} suppressHydrationWarning>
      <head>
        <script nonce={nonce} src={`/enhance/early.js?v=${version}`} />
        <script nonce={nonce} src={`/enhance/enhance.js?v=${version}`} defer />
      </head>
      <body>
        <NewsroomProviders>{lang === 'en' ? <English>{children}</English> : <Korean>{children}</Korean>}</NewsroomProviders>
      </body>
    </html>
  )
}
