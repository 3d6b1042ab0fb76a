import { HeadlineText } from '@/components/site/headline-text'
import { hrefOf } from '@/components/site/paths'
import { words } from '@/components/site/words'
import type { ArticleCard, SectionEntry } from '@/domain/articles/article'

type ArticleNeighboursProps = { section: SectionEntry; previous: ArticleCard | null; next: ArticleCard | null }

/** The next older and the next newer story of the section, the newer one at the right, as pages of a paper lie. */
export function ArticleNeighbours({ section, previous, next }: ArticleNeighboursProps) {
  if (!previous && !next) return null
  return (
    <nav aria-label={words.article.neighbours(section.name)} className="neighbours not-printed">
      {previous && <Neighbour article={previous} name={words.article.previous} rel="prev" />}
      {next && <Neighbour article={next} name={words.article.next} rel="next" />}
    </nav>
  )
}

/** One of two stories that stand beside an article, as half of a spread. */
export function Neighbour({ article, name, rel }: { article: ArticleCard; name: string; rel: 'prev' | 'next' }) {
  return (
    <p className={`neighbour neighbour-${rel}`}>
      <span>{name}</span>
      <a href={hrefOf(article.path)} rel={rel} className="story-link">
        <HeadlineText article={article} />
      </a>
    </p>
  )
}
