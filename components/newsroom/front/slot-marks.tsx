import type { FrontSlot } from '@/domain/front/layout'
import type { PlacedStory } from '@/domain/front/placement'
import { useFront } from './front-context'

/** What is to be known of a placed story besides its headline: section, when it comes or leaves, what was changed for this place. */
export function SlotMarks({ slot, standing }: { slot: FrontSlot; standing: PlacedStory | null }) {
  const { words, articles, draft, sayMoment } = useFront()
  const article = articles.get(slot.articleId ?? '')
  // What stands there is told by the saved layout: while something else is being saved, nothing is said of it.
  const isElsewhere = draft.state === 'saved' && article?.state === 'live' && standing?.articleId !== slot.articleId
  const isPinOver = isElsewhere && slot.pinnedUntil !== null && standing?.how !== 'placed'
  return (
    <p className="flex flex-wrap gap-x-2 text-meta text-ink-2">
      {article?.sectionName && <span>{article.sectionName}</span>}
      {article?.dueAt && <span className="font-semibold text-warning">{words.scheduled(sayMoment(article.dueAt))}</span>}
      {article?.state === 'hidden' && <span className="font-semibold text-warning">{words.gone}</span>}
      {slot.pinnedUntil !== null && <span className="tabular">{isPinOver ? words.pinOver : words.pinnedUntil(sayMoment(slot.pinnedUntil))}</span>}
      {slot.headline !== null && <span>{words.headlineChanged}</span>}
      {slot.allowTwice && <span>{words.twiceShort}</span>}
      {isElsewhere && !isPinOver && <span className="font-semibold text-warning">{words.stoodAside}</span>}
    </p>
  )
}
