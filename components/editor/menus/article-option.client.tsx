'use client'

import clsx from 'clsx'
import type { MouseEvent } from 'react'
import { useMessages } from '@/components/ui/lang.client'
import type { FoundArticle } from '@/domain/articles/found-article'
import { formatSeoulDate } from '@/lib/korean-time'

type ArticleOptionProps = { article: FoundArticle; id: string; isActive: boolean; onPoint: () => void; onChoose: (event: MouseEvent) => void }

/** One found article: its headline, and how to tell it from others with a like headline. */
export function ArticleOption({ article, id, isActive, onPoint, onChoose }: ArticleOptionProps) {
  const { articles } = useMessages().menus
  const facts = [articles.number(article.number), article.sectionName, article.publishedAt && formatSeoulDate(new Date(article.publishedAt))].filter(Boolean)
  return (
    <div id={id} role="option" aria-selected={isActive} onMouseMove={onPoint} onClick={onChoose} className={clsx('text-menu-option text-menu-article', isActive && 'is-active')}>
      <span className="font-semibold">{article.headline}</span>
      <span className="text-meta tabular-nums text-ink-2">{facts.join(' · ')}</span>
    </div>
  )
}
