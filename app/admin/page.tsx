import { redirect } from 'next/navigation'
import { requireActor } from '@/newsroom/session'

/** The newsroom begins at its articles. */
export default async function NewsroomPage() {
  await requireActor()
  redirect('/admin/articles')
}
