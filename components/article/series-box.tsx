import { hrefOf, seriesPath } from '@/components/site/paths'
import { words } from '@/components/site/words'
import type { ArticleCard, SeriesEntry } from '@/domain/articles/article'
import { Neighbour } from './article-neighbours'

type SeriesBoxProps = { series: SeriesEntry; earlier: ArticleCard | null; later: ArticleCard | null }

/** Which part of which series an article is, with the parts before and after it. */
export function SeriesBox({ series: { slug, name, part }, earlier, later }: SeriesBoxProps) {
  return (
    <nav aria-labelledby="series" className="not-printed mt-8">
      <p id="series" className="border-t-2 border-rule-strong pt-2 text-rail font-bold">
        {words.series.one} · <a href={hrefOf(seriesPath(slug))} className="inline-block py-1 text-accent underline-offset-4 hover:underline">{name}</a> · {words.series.part(part)}
      </p>
      {(earlier || later) && (
        <div className="neighbours">
          {earlier && <Neighbour article={earlier} name={words.series.earlier} rel="prev" />}
          {later && <Neighbour article={later} name={words.series.later} rel="next" />}
        </div>
      )}
    </nav>
  )
}
