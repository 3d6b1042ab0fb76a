import type { ArticleCard } from '@/domain/articles/article'
import { StoryLink } from './story-link'
import { StoryTime } from './story-time'
import { words } from './words'

/** The newest stories with their times across the page, three in a row from a tablet on. */
export function LatestBand({ articles }: { articles: ArticleCard[] }) {
  if (articles.length === 0) return null
  return (
    <section aria-labelledby="latest" className="border-t-2 border-rule-strong pt-2.5">
      <h2 id="latest" className="text-section font-bold">{words.latest}</h2>
      <ol className="ruled stacked mt-4 sm:grid-cols-3">
        {articles.map((article) => (
          <li key={article.number} className="relative">
            <StoryLink article={article} className="text-list font-semibold" />
            <StoryTime article={article} />
          </li>
        ))}
      </ol>
    </section>
  )
}
