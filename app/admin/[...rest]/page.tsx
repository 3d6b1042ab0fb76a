import { notFound } from 'next/navigation'
import { requireActor } from '@/newsroom/session'

/** Newsroom addresses that lead nowhere: to the newsroom's own page, and only for staff. */
export default async function UnknownPage() {
  await requireActor()
  notFound()
}
