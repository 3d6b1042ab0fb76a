import type { ArticleCard } from '@/domain/articles/article'
import { BylineNames } from './byline-names'
import { PictureImage } from './picture-image'
import { SeoulTime } from './seoul-time'
import { StoryLink, teaserOf } from './story-link'

/** A line of a long list: date, words, small picture. `kicker` names the section where a list mixes them; `by` is the slug of whose list it is. */
export function RowStory({ article, kicker = false, level = 2, by }: { article: ArticleCard; kicker?: boolean; level?: 2 | 3; by?: string }) {
  const { leadPicture, bylines, section } = article
  return (
    <article className="relative grid grid-cols-[minmax(0,1fr)_auto] grid-rows-[auto_1fr] gap-x-4 gap-y-1 sm:gap-x-8 lg:grid-cols-[7rem_minmax(0,1fr)_auto] lg:grid-rows-1">
      <p className="text-meta text-ink-2 max-lg:col-start-1 max-lg:row-start-2 max-lg:flex max-lg:gap-2 lg:pt-1">
        {kicker && <span className="font-semibold text-accent lg:block">{section.name}</span>}
        <SeoulTime instant={article.firstPublishedAt} form="date" />
      </p>
      <div className="min-w-0 max-w-measure max-lg:col-start-1 max-lg:row-start-1">
        <StoryLink article={article} level={level} className="text-list font-bold sm:text-card sm:tracking-tight" />
        <p className="mt-1.5 line-clamp-2 text-rail text-ink-2 max-sm:hidden">{teaserOf(article)}</p>
        {bylines.some(({ slug }) => slug !== by) && (
          <p className="mt-2 text-meta text-ink-2 max-lg:hidden">
            <BylineNames bylines={bylines} />
          </p>
        )}
      </div>
      {leadPicture && (
        <PictureImage
          picture={leadPicture}
          alt=""
          widest={208}
          sizes="(min-width: 40rem) 208px, 104px"
          className="aspect-4/3 w-26 object-cover max-lg:col-start-2 max-lg:row-span-2 max-lg:row-start-1 sm:aspect-3/2 sm:w-52"
        />
      )}
    </article>
  )
}
