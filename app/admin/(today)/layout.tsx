import type { ReactNode } from 'react'
import { DeskFrame } from '@/components/newsroom/desk-frame'
import { env } from '@/lib/env'
import { messagesIn } from '@/messages'
import { getActor } from '@/newsroom/session'

/** The frame around the newsroom's first page. It protects nothing: the page asks for the actor itself. */
export default async function TodayLayout({ children }: { children: ReactNode }) {
  const actor = await getActor()
  if (!actor) return children
  return <DeskFrame actor={actor} newsroom={messagesIn(env().ILBO_LANG).newsroom} current="today">{children}</DeskFrame>
}
