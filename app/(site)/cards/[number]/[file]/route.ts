import { cardOf } from '@/components/article/card-of'
import { shareImageOf, shareImagePath, shareImageType } from '@/components/article/share-image'
import { parseArticleNumber } from '@/domain/articles/address'
import { cardFile } from '@/domain/articles/card-address'
import { keptCard } from '@/lib/share-card/kept-card'
import { getArticle } from '@/published/articles'
import { getPaper } from '@/published/paper'

const forEver = 'public, max-age=31536000, immutable'

/**
 * What an article is shared with. The address changes with what is on it, so a card may be kept for ever; one that is no longer the article's
 * leads to the one that is. Only that is ever drawn, a few at a time, and kept.
 */
export async function GET(_request: Request, { params }: { params: Promise<{ number: string; file: string }> }): Promise<Response> {
  const { number: digits, file } = await params
  const number = parseArticleNumber(digits)
  const article = number === null ? null : await getArticle(number)
  if (number === null || !article) return refused(404)
  const paper = await getPaper()
  const image = shareImageOf(article, paper.name)
  if (file !== cardFile(image.version, image.kind)) return new Response(null, { status: 302, headers: { location: shareImagePath(number, image), 'cache-control': 'public, max-age=60' } })
  const card = await keptCard({ number, version: image.version, draw: () => cardOf(article, image, paper.name) })
  if (card === 'busy') return refused(503, { 'retry-after': '10' })
  return card ? new Response(new Uint8Array(card), { headers: { 'content-type': shareImageType(image), 'cache-control': forEver } }) : refused(404)
}

function refused(status: 404 | 503, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers: { 'cache-control': 'no-store', ...headers } })
}
