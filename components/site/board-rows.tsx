import type { ArticleCard } from '@/domain/articles/article'
import { SeoulTime } from './seoul-time'
import { StoryLink } from './story-link'

/** Press releases on the front: a line each, date at the end, two columns on a desk. */
export function BoardRows({ articles }: { articles: ArticleCard[] }) {
  return (
    <ul className="ruled lg:grid-cols-2">
      {articles.map((article) => (
        <li key={article.number} className="relative flex items-baseline justify-between gap-4 border-b border-rule py-2.5">
          <StoryLink article={article} className="min-w-0 text-rail lg:truncate" />
          <SeoulTime instant={article.firstPublishedAt} form="date" className="flex-none text-meta text-ink-2 max-sm:hidden" />
        </li>
      ))}
    </ul>
  )
}
