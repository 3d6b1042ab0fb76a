import { staffAction } from '@/app/admin/staff-action'
import { checklistSchema } from '@/domain/articles/checklist-input'
import { changeChecklist } from '@/newsroom/checklist/change-checklist'

/** Sets the checklist from the plain form of its page. */
export async function POST(request: Request): Promise<Response> {
  const guard = await staffAction()
  if (!guard.ok) return back(guard.problem.code === 'not-signed-in' ? '/admin/sign-in?next=/admin/settings/checklist' : `/admin/settings/checklist?problem=${guard.problem.code}`)
  const parsed = checklistSchema.safeParse(Object.fromEntries(await request.formData()))
  if (!parsed.success) return back('/admin/settings/checklist?problem=bad-input')
  const changed = await changeChecklist({ actor: guard.actor, input: parsed.data })
  return back(changed.ok ? '/admin/settings/checklist?saved=1' : `/admin/settings/checklist?problem=${changed.problem.code}`)
}

/** Somebody who reloads or types the address. */
export function GET(): Response {
  return back('/admin/settings/checklist')
}

function back(location: string): Response {
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}
