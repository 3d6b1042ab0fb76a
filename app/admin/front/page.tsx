import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EnglishFrontDesk } from '@/components/newsroom/front/english-front-desk.client'
import { KoreanFrontDesk } from '@/components/newsroom/front/korean-front-desk.client'
import { env } from '@/lib/env'
import { messagesIn } from '@/messages'
import { getFrontDesk } from '@/newsroom/front/get-front-desk'
import { requireActor } from '@/newsroom/session'

export function generateMetadata(): Metadata {
  return { title: messagesIn(env().ILBO_LANG).front.title }
}

/** 대문: laying out the front page. */
export default async function FrontPage() {
  const actor = await requireActor('/admin/front')
  const desk = await getFrontDesk({ actor })
  if (!desk) notFound()
  const Desk = env().ILBO_LANG === 'en' ? EnglishFrontDesk : KoreanFrontDesk
  const sections = desk.sections.map(({ id, name }) => ({ id, name }))
  return <Desk {...desk} sections={sections} staffId={actor.staffId} />
}
