import type { ArticleCard } from '@/domain/articles/article'
import { RowStory } from './row-story'
import { words } from './words'

/** A long list, newest first, with hairlines between its rows. */
export function StoryRows({ articles, kicker = false, by }: { articles: ArticleCard[]; kicker?: boolean; by?: string }) {
  if (articles.length === 0) return <p className="py-16 text-center text-ink-2">{words.list.empty}</p>
  return (
    <ol className="long-list divide-y divide-rule">
      {articles.map((article) => (
        <li key={article.number} className="py-5 lg:py-6">
          <RowStory article={article} kicker={kicker} by={by} />
        </li>
      ))}
    </ol>
  )
}
