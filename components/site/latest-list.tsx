import type { ArticleCard } from '@/domain/articles/article'
import { StoryLink } from './story-link'
import { StoryTime } from './story-time'

type LatestListProps = { articles: ArticleCard[]; title: string; id: string }

/** The newest stories with their times, in one narrow column. `id` lets other pages lead here. */
export function LatestList({ articles, title, id }: LatestListProps) {
  if (articles.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="rail-heading">
        {title}
      </h2>
      <ol className="rail-lines">
        {articles.map((article) => (
          <li key={article.number}>
            <StoryLink article={article} />
            <StoryTime article={article} />
          </li>
        ))}
      </ol>
    </section>
  )
}
