import type { ArticleCard } from '@/domain/articles/article'
import { PictureImage } from './picture-image'
import { StoryLink, teaserOf } from './story-link'

/** The story that opens a band. Without a picture its words grow instead. `leads`: it opens the page too, so its picture is fetched first. */
export function LargeStory({ article, level = 3, leads = false }: { article: ArticleCard; level?: 2 | 3; leads?: boolean }) {
  const { leadPicture } = article
  return (
    <article className="relative">
      {leadPicture && (
        <PictureImage
          picture={leadPicture}
          alt=""
          first={leads}
          widest={580}
          sizes="(min-width: 80rem) 580px, (min-width: 64rem) 48vw, 100vw"
          className="mb-4 aspect-video w-full object-cover"
        />
      )}
      <StoryLink article={article} level={level} className={leadPicture ? 'text-card font-bold tracking-tight' : 'text-lead font-bold tracking-tight'} />
      <p className={`mt-2 text-rail text-ink-2 ${leadPicture ? 'line-clamp-2' : 'line-clamp-5 lg:mt-4 lg:text-list lg:leading-relaxed'}`}>
        {teaserOf(article)}
      </p>
    </article>
  )
}
