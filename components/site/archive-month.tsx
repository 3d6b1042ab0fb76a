import { archivePath, daysInMonth, weekdayOf } from '@/domain/articles/archive-address'
import { ArchiveSteps } from './archive-steps'
import { ListHeading } from './list-heading'
import { words } from './words'

type ArchiveMonthProps = { month: string; days: { date: string; articles: number }[]; earlier: string | null; later: string | null }

/** A month as the sheet of a calendar: a day on which articles came out leads to them and says how many. */
export function ArchiveMonth({ month, days, earlier, later }: ArchiveMonthProps) {
  const { monthName, count, weekdays, calendar } = words.archive
  const total = days.reduce((sum, { articles }) => sum + articles, 0)
  const counts = new Map(days.map(({ date, articles }) => [date, articles]))
  return (
    <div>
      <ListHeading title={monthName(month)} note={words.list.count(total.toLocaleString('ko-KR'))} />
      <table className="tabular mt-4 w-full max-w-measure table-fixed border-collapse">
        <caption className="sr-only">{calendar(monthName(month))}</caption>
        <thead>
          <tr>
            {weekdays.map((name) => (
              <th key={name} scope="col" className="py-2 text-meta font-normal text-ink-2">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week.find(Boolean)} className="border-t border-rule">
              {week.map((day, place) => (
                <td key={day ?? place} className="p-0 text-center align-top">
                  {day && <Day day={day} articles={counts.get(day)} count={count} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ArchiveSteps name={words.archive.months} earlier={earlier} later={later} nameOf={monthName} />
    </div>
  )
}

function Day({ day, articles, count }: { day: string; articles: number | undefined; count: (total: string) => string }) {
  const number = Number(day.slice(8))
  if (articles === undefined) return <span className="block min-h-16 py-2 text-ink-2">{number}</span>
  return (
    <a href={archivePath(day)} className="block min-h-16 py-2 font-bold text-accent underline-offset-4 hover:underline">
      {number}
      <span className="block text-meta font-normal text-ink-2">{count(articles.toLocaleString('ko-KR'))}</span>
    </a>
  )
}

/** Seven places a week from Sunday on; null where the month has not begun or is over. */
function weeksOf(month: string): (string | null)[][] {
  const days = Array.from({ length: daysInMonth(month) }, (_, place) => `${month}-${String(place + 1).padStart(2, '0')}`)
  const places = [...Array<null>(weekdayOf(`${month}-01`)).fill(null), ...days]
  const weeks = Array.from({ length: Math.ceil(places.length / 7) }, (_, week) => places.slice(week * 7, week * 7 + 7))
  return weeks.map((week) => [...week, ...Array<null>(7 - week.length).fill(null)])
}
