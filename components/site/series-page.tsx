import type { ArticleCard } from '@/domain/articles/article'
import { HeadlineText } from './headline-text'
import { ListHeading } from './list-heading'
import { Pagination } from './pagination'
import { hrefOf, seriesPath } from './paths'
import { SeoulTime } from './seoul-time'
import { StoryLink, teaserOf } from './story-link'
import { words } from './words'

type Part = ArticleCard & { part: number }
type SeriesPageProps = { series: { slug: string; name: string; description: string }; parts: Part[]; latest: Part; page: number; pages: number; total: number }

/** The parts of a series from the first on, as one reads them. */
export function SeriesPage({ series, parts, latest, page, pages, total }: SeriesPageProps) {
  return (
    <div>
      <p className="text-meta text-ink-2">
        <a href="/series" className="inline-block py-1 underline-offset-4 hover:underline">{words.series.title}</a>
      </p>
      <ListHeading title={series.name} note={words.series.parts(total)}>{series.description || undefined}</ListHeading>
      {total > 1 && (
        <p className="border-b border-rule py-3 text-rail text-ink-2">
          {words.series.latest} <a href={hrefOf(latest.path)} className="font-semibold text-accent underline-offset-4 hover:underline">{words.series.part(latest.part)} · <HeadlineText article={latest} /></a>
        </p>
      )}
      <ol className="divide-y divide-rule">
        {parts.map((article) => (
          <li key={article.number} className="relative grid grid-cols-[3rem_minmax(0,1fr)] gap-x-4 py-5">
            <p className="tabular pt-1 text-rail font-bold text-accent">{words.series.part(article.part)}</p>
            <div className="max-w-measure">
              <StoryLink article={article} level={2} className="text-list font-bold" />
              <p className="mt-1.5 line-clamp-2 text-rail text-ink-2 max-sm:hidden">{teaserOf(article)}</p>
              <p className="mt-1 text-meta text-ink-2"><SeoulTime instant={article.firstPublishedAt} form="date" /></p>
            </div>
          </li>
        ))}
      </ol>
      <div className="mt-6">
        <Pagination listPath={seriesPath(series.slug)} page={page} pages={pages} />
      </div>
    </div>
  )
}
