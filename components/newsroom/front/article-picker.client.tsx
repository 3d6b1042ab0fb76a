'use client'

import { GripVertical, ImageIcon } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { controlClass } from '@/components/ui/field'
import type { DeskArticle } from '@/domain/front/front-desk'
import { articlesIn } from '@/domain/front/layout'
import { findForFront } from './ask-front'
import { startDrag } from './drag-data'
import { useFront } from './front-context'

/** How long somebody pauses before the search begins, in milliseconds: a syllable has two or three keys. */
const pause = 200

type Found = { query: string | null; items: DeskArticle[]; hasFailed: boolean }

/** Articles to choose from: by a button into the slot that was chosen, or by dragging. */
export function ArticlePicker() {
  const { words, know, target, sayPlace } = useFront()
  const field = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  const [found, setFound] = useState<Found>({ query: null, items: [], hasFailed: false })

  useEffect(() => {
    const abort = new AbortController()
    const timer = setTimeout(() => {
      findForFront(query, abort.signal).then(
        (items) => {
          if (abort.signal.aborted) return
          know(items)
          setFound({ query, items, hasFailed: false })
        },
        () => !abort.signal.aborted && setFound({ query, items: [], hasFailed: true }),
      )
    }, query === '' ? 0 : pause)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [query, know])

  // Whoever has chosen a slot goes on by writing.
  useEffect(() => {
    if (target) field.current?.focus()
  }, [target])

  return (
    <section aria-labelledby="front-find" className="flex flex-col gap-2 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)]">
      <h2 id="front-find" className="text-rail font-bold">{words.find}</h2>
      <input ref={field} type="search" aria-labelledby="front-find" aria-describedby="front-find-hint" value={query} onChange={(event) => setQuery(event.currentTarget.value)} autoComplete="off" className={controlClass} />
      <p id="front-find-hint" className="text-meta text-ink-2">{target ? words.findTarget(sayPlace(target)) : words.findNoTarget}</p>
      <p role="status" className="text-meta text-ink-2 empty:hidden">{found.query !== query ? words.finding : found.hasFailed ? words.findFailed : found.items.length === 0 ? words.findEmpty : null}</p>
      <ul tabIndex={0} aria-labelledby="front-find" className="min-h-0 lg:overflow-y-auto">
        {found.items.map((article) => <FoundRow key={article.id} article={article} />)}
      </ul>
    </section>
  )
}

function FoundRow({ article }: { article: DeskArticle }) {
  const { words, draft, target, placeArticle, sayMoment } = useFront()
  const { id, headline, sectionName, dueAt, publishedAt, hasPicture } = article
  const isStanding = articlesIn(draft.layout).includes(id)
  return (
    <li draggable onDragStart={(event) => startDrag(event, { kind: 'article', id })} className="flex cursor-grab items-center gap-1 border-t border-rule py-1">
      <GripVertical size={14} aria-hidden className="shrink-0 text-ink-2" />
      <div className="min-w-0 grow">
        <p className="line-clamp-2 text-ui">{headline}</p>
        <p className="flex flex-wrap items-center gap-x-2 text-meta text-ink-2">
          {sectionName && <span>{sectionName}</span>}
          {dueAt ? <span className="font-semibold text-warning">{words.scheduled(sayMoment(dueAt))}</span> : publishedAt && <span className="tabular">{sayMoment(publishedAt)}</span>}
          {hasPicture && <span><ImageIcon size={13} aria-hidden className="inline" /><span className="sr-only">{words.picture}</span></span>}
          {isStanding && <span>{words.standing}</span>}
        </p>
      </div>
      {target && <button type="button" aria-label={words.placeItOf(headline)} onClick={() => placeArticle(article, target)} className={buttonClass('plain')}>{words.placeIt}</button>}
    </li>
  )
}
