import type { Messages } from '@/messages'
import { BarChart } from '../bar-chart'

type ReadTodayProps = { views: { hours: number[]; top: { articleId: string; headline: string; views: number }[] }; today: Messages['today'] }

/** 오늘 읽힌 기사: views of the day by hour, and the articles read most. */
export function ReadToday({ views: { hours, top }, today }: ReadTodayProps) {
  const total = hours.reduce((sum, views) => sum + views, 0)
  return (
    <section aria-labelledby="read-today" className="flex min-w-0 flex-col gap-3">
      <h2 id="read-today" className="text-section font-bold">{today.read}</h2>
      <p className="border-t border-rule-strong pt-3 text-ui text-ink-2 tabular-nums">{total === 0 ? today.readEmpty : today.total(total)}</p>
      {total > 0 && <BarChart label={today.chart(total)} bars={hours.map((value, hour) => ({ name: today.hour(hour), value }))} nameEvery={6} />}
      {top.length > 0 && (
        <ol className="border-t border-rule">
          {top.map(({ articleId, headline, views }) => (
            <li key={articleId} className="relative flex min-h-9 items-center justify-between gap-3 border-b border-rule py-1.5 text-ui hover:bg-paper-2">
              <a href={`/admin/articles/${articleId}/views`} className="min-w-0 font-semibold after:absolute after:inset-0 hover:underline">{headline}</a>
              <span className="shrink-0 text-meta text-ink-2 tabular-nums">{today.views(views)}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
