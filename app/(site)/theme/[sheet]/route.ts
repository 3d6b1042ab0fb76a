import { accentSheet } from '@/domain/paper/accent'

/** The paper's accent as a style sheet. Its name says all of it, so it asks nobody and may be kept for ever. */
export async function GET(_request: Request, { params }: { params: Promise<{ sheet: string }> }): Promise<Response> {
  const [, light = '', dark = ''] = /^([0-9a-f]{6})-([0-9a-f]{6})\.css$/.exec((await params).sheet) ?? []
  const sheet = accentSheet(`#${light}`, `#${dark}`)
  if (!sheet) return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } })
  return new Response(sheet, { headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable' } })
}
