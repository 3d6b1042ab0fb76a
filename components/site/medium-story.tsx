import type { ArticleCard } from '@/domain/articles/article'
import { PictureImage } from './picture-image'
import { StoryLink, teaserOf } from './story-link'
import { TextStory } from './text-story'

/**
 * A story of a third of the width: on a phone a line with its picture at the end, from a tablet on the picture above. Top stories
 * carry the section's name as a `kicker`; beside a text that was just read the headline is enough, without a `teaser`.
 */
export function MediumStory({ article, kicker = false, teaser = true }: { article: ArticleCard; kicker?: boolean; teaser?: boolean }) {
  const { leadPicture } = article
  if (!leadPicture) return <TextStory article={article} kicker={kicker} quiet={!kicker} />
  return (
    <article className="medium">
      <div>
        {kicker && <p className="mb-1 text-meta font-semibold text-accent">{article.section.name}</p>}
        <StoryLink article={article} />
        {teaser && <p className="mt-1.5 line-clamp-2 text-rail text-ink-2 max-sm:hidden">{teaserOf(article)}</p>}
      </div>
      <PictureImage
        picture={leadPicture}
        alt=""
        widest={400}
        sizes="(min-width: 80rem) 380px, (min-width: 40rem) 33vw, 104px"
      />
    </article>
  )
}
