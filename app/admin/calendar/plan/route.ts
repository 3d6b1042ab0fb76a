import { staffAction } from '@/app/admin/staff-action'
import { calendarSearch, readCalendar } from '@/domain/articles/calendar'
import { seoulDay } from '@/lib/korean-time'
import { planArticle } from '@/newsroom/calendar/plan-article'

/** The calendar's plain form, which works before JavaScript: plans an article for a day, or for none (`clear`), and shows the calendar again. */
export async function POST(request: Request): Promise<Response> {
  const guard = await staffAction()
  const form = await request.formData()
  const word = (name: string) => String(form.get(name) ?? '').slice(0, 2000)
  if (!guard.ok) return seeCalendar(word('back'), guard.problem.code)
  const plannedFor = form.has('clear') ? null : word('plannedFor')
  const outcome = await planArticle({ actor: guard.actor, input: { articleId: word('articleId'), plannedFor } })
  return seeCalendar(word('back'), outcome.ok ? undefined : outcome.problem.code)
}

/** Somebody who reloads or types the address. */
export function GET(): Response {
  return seeCalendar('')
}

function seeCalendar(back: string, problem?: string): Response {
  const search = calendarSearch(readCalendar(Object.fromEntries(new URLSearchParams(back)), seoulDay(new Date())))
  return new Response(null, { status: 303, headers: { location: `/admin/calendar?${search}${problem ? `&problem=${problem}` : ''}`, 'cache-control': 'no-store' } })
}
