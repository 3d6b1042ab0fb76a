import { staffAction } from '@/app/admin/staff-action'
import { createArticle } from '@/newsroom/articles/create-article'

/**
 * Begins an article, on a day of the calendar if the form says one, and goes to it. A route and not a server action, so that the editor is always a
 * page load of its own: the browser then asks before unsaved words are left with the back button.
 */
export async function POST(request: Request): Promise<Response> {
  const guard = await staffAction()
  if (!guard.ok) return seeOther(guard.problem.code === 'not-signed-in' ? '/admin/sign-in?next=/admin/articles' : '/admin/articles')
  const created = await createArticle({ actor: guard.actor, input: { plannedFor: await dayIn(request) } })
  return seeOther(created.ok ? `/admin/articles/${created.articleId}` : '/admin/articles')
}

/** Somebody who reloads or types the address. */
export function GET(): Response {
  return seeOther('/admin/articles')
}

/** Most forms that begin an article have no field at all. */
async function dayIn(request: Request): Promise<string | null> {
  if (!request.headers.get('content-type')?.includes('form')) return null
  const day = (await request.formData()).get('plannedFor')
  return typeof day === 'string' && day !== '' ? day : null
}

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}
