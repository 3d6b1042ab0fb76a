import { ListHeading } from './list-heading'
import { hrefOf, seriesPath } from './paths'
import { SeoulTime } from './seoul-time'
import { words } from './words'

type SeriesListProps = { series: { slug: string; name: string; description: string; total: number; newest: Date }[] }

/** All series of the paper, the one that went on last first. */
export function SeriesList({ series }: SeriesListProps) {
  return (
    <div>
      <ListHeading title={words.series.title}>{words.series.explain}</ListHeading>
      {series.length === 0 && <p className="py-16 text-center text-ink-2">{words.series.empty}</p>}
      <ul className="divide-y divide-rule">
        {series.map(({ slug, name, description, total, newest }) => (
          <li key={slug} className="relative py-5">
            <h2 className="text-list font-bold">
              <a href={hrefOf(seriesPath(slug))} className="story-link">{name}</a>
            </h2>
            {description && <p className="mt-1.5 max-w-measure text-rail text-ink-2">{description}</p>}
            <p className="mt-1 flex gap-2 text-meta text-ink-2">
              <span>{words.series.parts(total)}</span>
              <SeoulTime instant={newest} form="date" />
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
