import { archivePath } from '@/domain/articles/archive-address'
import { ListHeading } from './list-heading'
import { words } from './words'

type Counted = { date: string; articles: number }

/** All months in which articles came out, year by year, newest first. */
export function ArchiveYears({ months }: { months: Counted[] }) {
  const years = [...new Set(months.map(({ date }) => date.slice(0, 4)))]
  return (
    <div>
      <ListHeading title={words.archive.title}>{words.archive.explain}</ListHeading>
      {years.length === 0 && <p className="py-16 text-center text-ink-2">{words.list.empty}</p>}
      {years.map((year) => (
        <section key={year} aria-labelledby={`year-${year}`} className="border-t border-rule py-5 first-of-type:border-t-0">
          <h2 id={`year-${year}`} className="text-section font-bold">{words.archive.year(year)}</h2>
          <ul className="mt-2 grid grid-cols-2 gap-x-8 sm:grid-cols-3 lg:grid-cols-6">
            {months.filter(({ date }) => date.startsWith(year)).map(({ date, articles }) => (
              <li key={date}>
                <a href={archivePath(date)} className="flex min-h-11 items-baseline justify-between gap-2 py-2.5 underline-offset-4 hover:underline">
                  <span>{words.archive.monthAlone(Number(date.slice(5)))}</span>
                  <span className="tabular text-meta text-ink-2">{words.archive.count(articles.toLocaleString('ko-KR'))}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
