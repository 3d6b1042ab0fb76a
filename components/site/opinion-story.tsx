import type { ArticleCard } from '@/domain/articles/article'
import { StoryLink, teaserOf } from './story-link'

/** A column stands under the name of who wrote it: the name first, then what is said. */
export function OpinionStory({ article }: { article: ArticleCard }) {
  const [author, ...others] = article.bylines
  return (
    <article className="relative">
      {author && (
        <p className="mb-2 text-rail">
          <span className="font-bold">{[author, ...others].map(({ name }) => name).join(' · ')}</span>
          {author.title && <span className="text-meta text-ink-2"> {author.title}</span>}
        </p>
      )}
      <StoryLink article={article} className="text-list font-semibold sm:text-card" />
      <p className="mt-2 line-clamp-2 text-rail text-ink-2 max-sm:hidden">{teaserOf(article)}</p>
    </article>
  )
}
