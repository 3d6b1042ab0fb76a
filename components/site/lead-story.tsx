import type { ArticleCard } from '@/domain/articles/article'
import { BylineNames } from './byline-names'
import { LineList } from './line-list'
import { PictureImage } from './picture-image'
import { StoryLink, teaserOf } from './story-link'

/**
 * The first story of the front: picture beside words on a desk, above them on a phone. Without a picture the words take the whole
 * width and the related stories stand beside them; `narrow` leaves them no room there, and they stand below.
 */
export function LeadStory({ article, beside, narrow = false }: { article: ArticleCard; beside: ArticleCard[]; narrow?: boolean }) {
  const { leadPicture } = article
  if (narrow) return <NarrowLead article={article} below={beside} />
  return (
    <div className="grid gap-x-8 gap-y-4 lg:grid-cols-12">
      {leadPicture && (
        <div className="-mx-4 sm:mx-0 lg:col-span-7">
          <PictureImage
            picture={leadPicture}
            first
            widest={704}
            sizes="(min-width: 80rem) 704px, (min-width: 64rem) 57vw, 100vw"
            className="aspect-video w-full object-cover"
          />
        </div>
      )}
      <div className={leadPicture ? 'lg:col-span-5' : 'lg:col-span-8'}>
        <LeadWords article={article} />
        {leadPicture && beside.length > 0 && (
          <div className="mt-4 border-t border-rule lg:mt-5">
            <LineList articles={beside} />
          </div>
        )}
      </div>
      {!leadPicture && beside.length > 0 && (
        <div className="border-t border-rule lg:col-span-4 lg:border-t-0 lg:border-l lg:pl-8">
          <LineList articles={beside} />
        </div>
      )}
    </div>
  )
}

/** The lead where another column stands at its side. */
function NarrowLead({ article, below }: { article: ArticleCard; below: ArticleCard[] }) {
  const { leadPicture } = article
  return (
    <div className="space-y-5">
      <div className={`grid gap-x-8 gap-y-4 ${leadPicture ? 'lg:grid-cols-2' : ''}`}>
        {leadPicture && (
          <div className="-mx-4 sm:mx-0">
            <PictureImage
              picture={leadPicture}
              first
              widest={704}
              sizes="(min-width: 80rem) 430px, (min-width: 64rem) 36vw, 100vw"
              className="aspect-video w-full object-cover"
            />
          </div>
        )}
        <LeadWords article={article} />
      </div>
      {below.length > 0 && (
        <ul className="ruled stacked border-t border-rule pt-5 sm:grid-cols-3">
          {below.map((story) => (
            <li key={story.number} className="relative"><StoryLink article={story} className="text-list font-semibold" /></li>
          ))}
        </ul>
      )}
    </div>
  )
}

function LeadWords({ article }: { article: ArticleCard }) {
  return (
    <div className="relative">
      <StoryLink article={article} level={2} className="text-lead font-bold tracking-tight" />
      <p className="mt-3 line-clamp-4 text-rail text-ink-2 lg:mt-4 lg:text-list lg:leading-relaxed">{teaserOf(article)}</p>
      {article.bylines.length > 0 && (
        <p className="mt-2 text-meta text-ink-2 lg:mt-3">
          <BylineNames bylines={article.bylines} />
        </p>
      )}
    </div>
  )
}
