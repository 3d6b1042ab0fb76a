import type { ArticleCard } from '@/domain/articles/article'
import { PictureImage } from './picture-image'
import { StoryLink, teaserOf } from './story-link'

/** A column stands under the name and the face of who wrote it: they first, then what is said. `isBesideFaces`: a name alone takes as much room, so that headlines stand in a line. */
export function OpinionStory({ article, isBesideFaces = false }: { article: ArticleCard; isBesideFaces?: boolean }) {
  const [author, ...others] = article.bylines
  return (
    <article className="relative">
      {author && (
        <div className={`mb-2 flex items-center gap-3 ${isBesideFaces ? 'sm:min-h-12' : ''}`}>
          {article.face && <PictureImage picture={article.face} alt="" widest={48} sizes="48px" className="size-12 flex-none object-cover" />}
          <p className="text-rail">
            <span className="font-bold">{[author, ...others].map(({ name }) => name).join(' · ')}</span>
            {author.title && <span className="text-meta text-ink-2"> {author.title}</span>}
          </p>
        </div>
      )}
      <StoryLink article={article} className="text-list font-semibold sm:text-card" />
      <p className="mt-2 line-clamp-2 text-rail text-ink-2 max-sm:hidden">{teaserOf(article)}</p>
    </article>
  )
}
