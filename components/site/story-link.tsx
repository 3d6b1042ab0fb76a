import type { ArticleCard } from '@/domain/articles/article'
import { HeadlineText } from './headline-text'
import { hrefOf } from './paths'

type StoryLinkProps = {
  article: ArticleCard
  /** Where the headline stands in the page's outline. */
  level?: 2 | 3 | 4
  className?: string
}

/** The headline of a card as its one link. The whole card answers a tap, because the link covers it (the card is `relative`). */
export function StoryLink({ article, level = 3, className }: StoryLinkProps) {
  const Heading = `h${level}` as const
  return (
    <Heading className={className}>
      <a href={hrefOf(article.path)} className="story-link">
        <HeadlineText article={article} />
      </a>
    </Heading>
  )
}

/** The sentence under a headline in lists: the standfirst where somebody wrote one, else the beginning of the text. */
export function teaserOf(article: ArticleCard): string {
  return article.standfirst || article.excerpt
}
