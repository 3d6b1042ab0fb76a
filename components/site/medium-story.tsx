import type { ArticleCard } from '@/domain/articles/article'
import { PictureImage } from './picture-image'
import { StoryLink, teaserOf } from './story-link'
import { TextStory } from './text-story'

/**
 * A story of a third of the width: on a phone a line with its picture at the end, from a tablet on the picture above. Top stories
 * carry the section's name as a `kicker`.
 */
export function MediumStory({ article, kicker = false }: { article: ArticleCard; kicker?: boolean }) {
  const { leadPicture } = article
  if (!leadPicture) return <TextStory article={article} kicker={kicker} quiet={!kicker} />
  return (
    <article className="relative flex gap-4 sm:flex-col-reverse sm:justify-end sm:gap-3">
      <div className="min-w-0 flex-1 sm:flex-none">
        {kicker && <p className="mb-1 text-meta font-semibold text-accent">{article.section.name}</p>}
        <StoryLink article={article} className="text-list font-bold" />
        <p className="mt-1.5 line-clamp-2 text-rail text-ink-2 max-sm:hidden">{teaserOf(article)}</p>
      </div>
      <PictureImage
        picture={leadPicture}
        alt=""
        widest={400}
        sizes="(min-width: 80rem) 380px, (min-width: 40rem) 33vw, 104px"
        className="aspect-4/3 w-26 flex-none self-start object-cover sm:aspect-3/2 sm:w-full"
      />
    </article>
  )
}
