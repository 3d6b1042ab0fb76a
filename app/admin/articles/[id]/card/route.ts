import { jsonAnswer } from '@/app/admin/json-answer'
import { cardOf } from '@/components/article/card-of'
import { shareImageOf, shareImageType } from '@/components/article/share-image'
import type { ShownCard } from '@/components/newsroom/preview/shown-card'
import { headlineText } from '@/components/site/headline-text'
import { type Outcome, fail } from '@/domain/problems'
import { siteUrl } from '@/lib/env'
import { drawInTurn } from '@/lib/share-card/draw-in-turn'
import { getPreview } from '@/newsroom/preview/get-preview'
import { getActor } from '@/newsroom/session'

/** What messengers would show of the newest saved text. The picture comes along: nobody else is to know its address. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const actor = await getActor()
  if (!actor) return jsonAnswer(fail('not-signed-in'))
  const preview = await getPreview({ actor, articleId: (await params).id, revisionId: null })
  if (!preview) return jsonAnswer(fail('not-found'))
  const { article, paper } = preview
  const image = shareImageOf(article, paper.name)
  const drawn = await drawInTurn(() => cardOf(article, image, paper.name))
  const picture = drawn === 'busy' || !drawn ? null : `data:${shareImageType(image)};base64,${Buffer.from(drawn).toString('base64')}`
  const card: ShownCard = { picture, alt: image.alt, title: headlineText(article), description: article.standfirst || article.excerpt, host: new URL(siteUrl()).host }
  const shown: Outcome<{ card: ShownCard }> = { ok: true, card }
  return jsonAnswer(shown)
}
