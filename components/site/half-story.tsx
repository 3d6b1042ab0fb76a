import type { ArticleCard } from '@/domain/articles/article'
import { PictureImage } from './picture-image'
import { StoryLink, teaserOf } from './story-link'

/** The story that opens half a band: words on the left, its picture on the right at every width. */
export function HalfStory({ article }: { article: ArticleCard }) {
  const { leadPicture } = article
  return (
    <article className="relative flex gap-4 sm:gap-6">
      <div className="min-w-0 flex-1">
        <StoryLink article={article} className="text-card font-bold tracking-tight" />
        <p className="mt-2 line-clamp-3 text-rail text-ink-2 max-sm:hidden">{teaserOf(article)}</p>
      </div>
      {leadPicture && (
        <PictureImage
          picture={leadPicture}
          alt=""
          widest={240}
          sizes="(min-width: 40rem) 240px, 120px"
          className="aspect-4/3 w-30 flex-none self-start object-cover sm:w-60"
        />
      )}
    </article>
  )
}
