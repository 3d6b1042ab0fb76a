import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import type { ArticleViews } from '@/domain/views/article-views'
import { formatSeoul } from '@/lib/korean-time'
import type { Messages } from '@/messages'
import { BarChart } from './bar-chart'
import { ViewsTable } from './views-table'

type ViewsReportProps = { report: ArticleViews; newsroom: Messages['newsroom'] }

/** How often an article is read: in all, by hour, by day, and where its readers come from. */
export function ViewsReport({ report, newsroom }: ViewsReportProps) {
  const { views: words, list } = newsroom
  const { articleId, headline, path, total, sources } = report
  const hours = report.hours.map(({ hour, views }) => ({ name: words.hour(formatSeoul(hour).slice('2026.'.length)), value: views }))
  const days = report.days.map(({ day, views }) => ({ name: day.slice('2026-'.length).replace('-', '.'), value: views }))
  const lastDay = report.hours.slice(-24).reduce((sum, { views }) => sum + views, 0)
  return (
    <div className="mx-auto flex max-w-4xl flex-col gap-8 px-4 py-5 sm:px-8 sm:py-7">
      <div className="flex items-start gap-2">
        <a href={`/admin/articles/${articleId}`} aria-label={words.back} className={buttonClass('quiet', 'w-9 shrink-0 px-0')}><ArrowLeft size={18} aria-hidden /></a>
        <div>
          <p className="text-meta text-ink-2">{words.title}</p>
          <h1 className="text-section font-bold text-balance">{headline || list.untitled}</h1>
        </div>
      </div>
      {path === null ? (
        <p className="text-ui text-ink-2">{words.unpublished}</p>
      ) : (
        <>
          <dl className="flex flex-wrap gap-x-12 gap-y-3 border-y border-rule py-4">
            <Figure name={words.total} value={total} />
            <Figure name={words.lastDay} value={lastDay} />
          </dl>
          {total === 0 && <p className="text-ui text-ink-2">{words.empty}</p>}
          <Part id="views-hours" title={words.byHour}>
            <BarChart label={words.byHour} bars={hours} nameEvery={12} />
            <ViewsTable label={words.asTable(words.byHour)} columns={[words.columns.hour, words.columns.views]} rows={hours} />
          </Part>
          <Part id="views-days" title={words.byDay}>
            <BarChart label={words.byDay} bars={days} nameEvery={10} />
            <ViewsTable label={words.asTable(words.byDay)} columns={[words.columns.day, words.columns.views]} rows={days} />
          </Part>
          <Part id="views-sources" title={words.bySource}>
            {sources.length === 0 ? <p className="text-ui text-ink-2">{words.noSources}</p> : <Sources sources={sources} words={words} />}
          </Part>
          <p className="text-meta text-ink-2">{words.howCounted}</p>
        </>
      )}
    </div>
  )
}

function Figure({ name, value }: { name: string; value: number }) {
  return (
    <div>
      <dt className="text-meta text-ink-2">{name}</dt>
      <dd className="text-card font-bold tabular-nums">{value.toLocaleString('ko-KR')}</dd>
    </div>
  )
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3">
      <h2 id={id} className="text-rail font-bold">{title}</h2>
      {children}
    </section>
  )
}

function Sources({ sources, words }: { sources: ArticleViews['sources']; words: Messages['newsroom']['views'] }) {
  const sum = sources.reduce((before, { views }) => before + views, 0)
  return (
    <table className="w-full text-ui">
      <thead>
        <tr className="border-b border-rule-strong text-left text-meta text-ink-2">
          <th scope="col" className="py-1.5 font-semibold">{words.columns.source}</th>
          <th scope="col" className="w-20 py-1.5 text-right font-semibold">{words.columns.views}</th>
          <th scope="col" className="w-16 py-1.5 text-right font-semibold">{words.columns.share}</th>
          <td className="w-1/3 max-sm:hidden" />
        </tr>
      </thead>
      <tbody>
        {sources.map(({ source, host, views }) => (
          <tr key={`${source} ${host}`} className="border-b border-rule">
            <th scope="row" className="py-2 text-left font-normal wrap-anywhere">{host || words.sources[source]}</th>
            <td className="py-2 text-right tabular-nums">{views.toLocaleString('ko-KR')}</td>
            <td className="py-2 text-right text-ink-2 tabular-nums">{Math.round((views / sum) * 100)}%</td>
            <td className="py-2 pl-4 max-sm:hidden">
              <svg aria-hidden viewBox="0 0 100 6" preserveAspectRatio="none" className="block h-1.5 w-full"><rect width={(views / sum) * 100} height="6" className="fill-accent" /></svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
