import 'server-only'

/** JSON that anybody may keep for a moment: together with the counters' own pauses no figure is older than a minute. */
export function briefly(body: object): Response {
  return Response.json(body, { headers: { 'cache-control': 'public, max-age=5' } })
}
