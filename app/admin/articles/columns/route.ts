import { staffAction } from '@/app/admin/staff-action'
import { listColumns } from '@/domain/articles/list-columns'
import { setColumns } from '@/newsroom/views/set-columns'
import { seeList } from '../see-list'

/** Sets the columns of one's list from its plain form. */
export async function POST(request: Request): Promise<Response> {
  const guard = await staffAction()
  const form = await request.formData()
  const search = String(form.get('search') ?? '').slice(0, 2000)
  if (!guard.ok) return seeList(search, guard.problem.code)
  const columns = listColumns.filter((column) => form.get(column) === 'on')
  const outcome = await setColumns({ actor: guard.actor, input: { columns } })
  return seeList(search, outcome.ok ? undefined : outcome.problem.code)
}

/** Somebody who reloads or types the address. */
export function GET(): Response {
  return seeList('')
}
