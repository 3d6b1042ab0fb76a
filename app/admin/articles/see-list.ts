import 'server-only'

/** Answers a plain form of the list: back to it, with the problem in the address when there was one. `search`: its address after the question mark. */
export function seeList(search: string, problem?: string): Response {
  const params = new URLSearchParams(search)
  if (problem) params.set('problem', problem)
  const location = params.size > 0 ? `/admin/articles?${params.toString()}` : '/admin/articles'
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}
