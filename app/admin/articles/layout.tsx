import type { ReactNode } from 'react'
import { DeskFrame } from '@/components/newsroom/desk-frame'
import { env } from '@/lib/env'
import { messagesIn } from '@/messages'
import { getActor } from '@/newsroom/session'

/** The frame around the article pages. It protects nothing: each page asks for the actor itself and knows where to come back to. */
export default async function ArticlesLayout({ children }: { children: ReactNode }) {
  const actor = await getActor()
  if (!actor) return children
  const { newsroom, way } = messagesIn(env().ILBO_LANG)
  return <DeskFrame actor={actor} newsroom={newsroom} way={way} place="articles">{children}</DeskFrame>
}
