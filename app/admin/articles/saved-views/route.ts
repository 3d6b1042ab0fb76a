import { staffAction } from '@/app/admin/staff-action'
import { deleteView } from '@/newsroom/views/delete-view'
import { saveView } from '@/newsroom/views/save-view'
import { seeList } from '../see-list'

/** Keeps the view that the list shows, or gives one up (`delete` is its id): plain forms, which work before JavaScript. */
export async function POST(request: Request): Promise<Response> {
  const guard = await staffAction()
  const form = await request.formData()
  const search = String(form.get('search') ?? '').slice(0, 2000)
  if (!guard.ok) return seeList(search, guard.problem.code)
  const viewId = form.get('delete')
  const input = { name: String(form.get('name') ?? ''), search, isShared: form.get('shared') === 'on' }
  const outcome = typeof viewId === 'string' ? await deleteView({ actor: guard.actor, input: { viewId } }) : await saveView({ actor: guard.actor, input })
  return seeList(search, outcome.ok ? undefined : outcome.problem.code)
}

/** Somebody who reloads or types the address. */
export function GET(): Response {
  return seeList('')
}
