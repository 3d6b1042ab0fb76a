import type { ArticleCard } from '@/domain/articles/article'
import { StoryLink } from './story-link'

/** Headlines alone, one under the other with hairlines between: the quiet list beside a large story. */
export function LineList({ articles }: { articles: ArticleCard[] }) {
  return (
    <ul className="divide-y divide-rule">
      {articles.map((article) => (
        <li key={article.number} className="relative py-3">
          <StoryLink article={article} className="text-list font-semibold" />
        </li>
      ))}
    </ul>
  )
}
