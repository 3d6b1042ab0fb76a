import type { ArticleCard, TagEntry } from '@/domain/articles/article'
import type { Segment } from '@/domain/search/snippet'
import { BylineNames } from './byline-names'
import { MarkedText } from './marked-text'
import { hrefOf } from './paths'
import { PictureImage } from './picture-image'
import { SeoulTime } from './seoul-time'
import { teaserOf } from './story-link'
import { words } from './words'

/** A result: its card with what was asked for marked in headline, passage of the body and tags. */
export type SearchHit = { article: ArticleCard; headline: Segment[]; passage: Segment[] | null; tags: TagEntry[] }

/** The results in their order; `start` is the place of the first among all. */
export function SearchResults({ hits, start }: { hits: SearchHit[]; start: number }) {
  return (
    <ol start={start} className="long-list divide-y divide-rule">
      {hits.map((hit) => (
        <li key={hit.article.number} className="py-5">
          <Result hit={hit} />
        </li>
      ))}
    </ol>
  )
}

function Result({ hit: { article, headline, passage, tags } }: { hit: SearchHit }) {
  const { label, leadPicture, bylines, section } = article
  return (
    <article className="relative flex gap-4 sm:gap-8">
      <div className="min-w-0 flex-1">
        <h2 className="text-list font-bold text-balance">
          <a href={hrefOf(article.path)} className="story-link">
            {label && <span className={label === 'breaking' ? 'text-alarm' : 'text-accent'}>[{words.labels[label]}] </span>}
            <MarkedText segments={headline} />
          </a>
        </h2>
        <p className="mt-1.5 line-clamp-3 text-rail text-ink-2">{passage ? <MarkedText segments={passage} /> : teaserOf(article)}</p>
        <p className="mt-2 flex flex-wrap gap-x-3 text-meta text-ink-2">
          <SeoulTime instant={article.firstPublishedAt} form="date" />
          <span className="font-semibold text-accent">{section.name}</span>
          {bylines.length > 0 && <span><BylineNames bylines={bylines} /></span>}
          {tags.map(({ slug, name }) => <mark key={slug} className="search-mark">{words.list.tag(name)}</mark>)}
        </p>
      </div>
      {leadPicture && <PictureImage picture={leadPicture} alt="" widest={160} sizes="(min-width: 40rem) 160px, 96px" className="aspect-4/3 h-auto w-24 flex-none self-start object-cover sm:w-40" />}
    </article>
  )
}
