import type { ArticleCard } from '@/domain/articles/article'
import { StoryLink } from './story-link'
import { StoryTime } from './story-time'

type LatestListProps = { articles: ArticleCard[]; title: string; id: string }

/** The newest stories with their times, in one narrow column. `id` lets other pages lead here. */
export function LatestList({ articles, title, id }: LatestListProps) {
  if (articles.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="border-t-2 border-rule-strong pt-2 text-rail font-bold">
        {title}
      </h2>
      <ol className="mt-2 divide-y divide-rule">
        {articles.map((article) => (
          <li key={article.number} className="relative py-3">
            <StoryLink article={article} className="text-rail" />
            <StoryTime article={article} />
          </li>
        ))}
      </ol>
    </section>
  )
}
