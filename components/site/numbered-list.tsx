import type { ArticleCard } from '@/domain/articles/article'
import { StoryLink } from './story-link'

type NumberedListProps = { articles: ArticleCard[]; title: string; id: string }

/** Stories in an order that means something (most read, more of the same): the place in the order stands before each. */
export function NumberedList({ articles, title, id }: NumberedListProps) {
  if (articles.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="border-t-2 border-rule-strong pt-2 text-rail font-bold">
        {title}
      </h2>
      <ol className="mt-2 divide-y divide-rule">
        {articles.map((article, place) => (
          <li key={article.number} className="relative flex gap-3 py-3">
            <span aria-hidden className="tabular w-5 flex-none text-section leading-tight font-bold text-accent">
              {place + 1}
            </span>
            <StoryLink article={article} className="text-rail" />
          </li>
        ))}
      </ol>
    </section>
  )
}
