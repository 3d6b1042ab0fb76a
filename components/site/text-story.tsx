import type { ArticleCard } from '@/domain/articles/article'
import { BylineNames } from './byline-names'
import { StoryLink, teaserOf } from './story-link'

type TextStoryProps = {
  article: ArticleCard
  kicker?: boolean
  /** Beside stories with pictures its headline is no larger than theirs. */
  quiet?: boolean
  level?: 2 | 3
}

/** A story of words alone: what a picture would say, more of the text says. */
export function TextStory({ article, kicker = false, quiet = false, level = 3 }: TextStoryProps) {
  return (
    <article className="relative">
      {kicker && <p className="mb-1 text-meta font-semibold text-accent">{article.section.name}</p>}
      <StoryLink article={article} level={level} className={`text-list font-bold ${quiet ? '' : 'sm:text-card sm:tracking-tight'}`} />
      <p className={`mt-2 line-clamp-2 text-rail text-ink-2 ${quiet ? 'sm:line-clamp-3' : 'sm:line-clamp-4'}`}>{teaserOf(article)}</p>
      {article.bylines.length > 0 && (
        <p className="mt-2 text-meta text-ink-2 max-sm:hidden">
          <BylineNames bylines={article.bylines} />
        </p>
      )}
    </article>
  )
}
