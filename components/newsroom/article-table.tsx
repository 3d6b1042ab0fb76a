import { ChartNoAxesColumn, ExternalLink } from 'lucide-react'
import type { ArticleRow } from '@/domain/articles/article'
import type { ListColumn } from '@/domain/articles/list-columns'
import { formatSeoul, isoSeoul } from '@/lib/korean-time'
import type { Messages } from '@/messages'
import { sayMoment } from './schedule/say-moment'
import { StatusMark } from './status-mark'

type ArticleTableProps = { rows: ArticleRow[]; /** What was thrown away: each row can be taken out. */ isTrash?: boolean; shown: readonly ListColumn[]; messages: Messages }

const columnWidths: Record<ListColumn, string> = { section: 'w-20', bylines: 'w-32', savedAt: 'w-36', plannedFor: 'w-24', publishedAt: 'w-36', number: 'w-20' }

/** The newsroom's articles, one line each from a tablet on; on a phone the facts stand under the headline. */
export function ArticleTable({ rows, isTrash = false, shown, messages }: ArticleTableProps) {
  const { newsroom: { list: { columns } }, lists } = messages
  return (
    <table className="w-full table-fixed border-collapse text-ui">
      <thead className="max-md:sr-only">
        <tr className="border-b border-rule-strong text-left text-meta text-ink-2">
          <th scope="col" className="w-8 py-2"><span className="sr-only">{lists.select.column}</span></th>
          <th scope="col" className="w-28 py-2 pr-3 font-semibold">{columns.status}</th>
          <th scope="col" className="py-2 pr-3 font-semibold">{columns.headline}</th>
          {shown.map((column) => <th key={column} scope="col" className={`${columnWidths[column]} py-2 pr-3 font-semibold`}>{lists.columns.names[column]}</th>)}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => <Row key={row.id} row={row} isTrash={isTrash} shown={shown} messages={messages} />)}
      </tbody>
    </table>
  )
}

function Row({ row, isTrash, shown, messages }: { row: ArticleRow; isTrash: boolean } & Pick<ArticleTableProps, 'shown' | 'messages'>) {
  const { newsroom: { list, labels, statuses, views }, schedule, way, lists } = messages
  const headline = row.headline || list.untitled
  return (
    <tr className="border-b border-rule hover:bg-paper-2 focus-within:bg-paper-2 max-md:flex max-md:flex-wrap max-md:items-baseline max-md:gap-x-3 max-md:py-2.5 max-md:text-meta max-md:text-ink-2 md:h-9">
      <td className="max-md:order-first max-md:self-center"><input type="checkbox" name="articleIds" value={row.id} aria-label={lists.select.one(headline)} className="size-4 accent-accent align-middle" /></td>
      <td className="pr-3 max-md:order-2 max-md:pr-0"><StatusMark status={row.status} statuses={statuses} /></td>
      <th scope="row" className="pr-3 text-left font-normal max-md:order-1 max-md:w-[calc(100%-2rem)] max-md:pr-0 max-md:pb-0.5 max-md:text-rail max-md:text-ink">
        <span className="flex min-w-0 items-center gap-2">
          <a href={`/admin/articles/${row.id}`} data-row-link className={`min-w-0 scroll-mb-32 py-1 leading-5 hover:underline max-md:leading-snug md:truncate ${row.headline ? 'font-semibold' : 'text-ink-2'}`}>
            {row.label && <span className="mr-1 font-normal text-ink-2">[{labels[row.label]}]</span>}
            {headline}
          </a>
          {row.isEmbargoed && <span className="shrink-0 rounded border border-alarm px-1.5 text-meta text-alarm">{list.embargoed}</span>}
          {row.hasUnpublishedChanges && <span className="shrink-0 rounded border border-rule px-1.5 text-meta text-ink-2">{row.review ? way.banner.changes[row.review] : list.unpublishedChanges}</span>}
          {row.scheduledFor && <time dateTime={isoSeoul(row.scheduledFor)} className="tabular shrink-0 text-meta text-ink-2">{schedule.publishAt(sayMoment(messages, row.scheduledFor))}</time>}
          {row.assigneeName !== null && <span className="shrink-0 text-meta text-ink-2"><span className="sr-only">{way.assignee.inList(row.assigneeName)}</span><span aria-hidden>→ {row.assigneeName}</span></span>}
          {isTrash && (
            <form method="post" action={`/admin/articles/${row.id}/take-out`} className="ml-auto shrink-0">
              <button type="submit" aria-label={list.takeOutOf(headline)} className="rounded px-2 py-1 text-meta font-semibold text-ink underline underline-offset-4">{list.takeOut}</button>
            </form>
          )}
          {row.path && (
            <span className="ml-auto flex shrink-0 self-start text-ink-2 md:self-center">
              <a href={`/admin/articles/${row.id}/views`} aria-label={views.openOf(headline)} className="rounded p-1 hover:text-ink"><ChartNoAxesColumn size={14} aria-hidden /></a>
              <a href={encodeURI(row.path)} target="_blank" aria-label={list.readerPage(headline)} className="rounded p-1 hover:text-ink"><ExternalLink size={14} aria-hidden /></a>
            </span>
          )}
        </span>
      </th>
      {shown.map((column) => <Cell key={column} column={column} row={row} none={list.none} />)}
    </tr>
  )
}

function Cell({ column, row, none }: { column: ListColumn; row: ArticleRow; none: string }) {
  const at = column === 'savedAt' ? row.savedAt : column === 'publishedAt' ? row.firstPublishedAt : null
  const text = column === 'section' ? row.sectionName : column === 'bylines' ? row.bylineNames.join(', ') : column === 'number' ? row.number : column === 'plannedFor' ? row.plannedFor?.replaceAll('-', '.') : null
  if (at) return <td className="pr-3 whitespace-nowrap text-ink-2 max-md:order-5 max-md:pr-0"><time dateTime={isoSeoul(at)}>{formatSeoul(at)}</time></td>
  return <td className={`truncate pr-3 max-md:order-3 max-md:pr-0 ${text ? '' : 'max-md:hidden'}`}>{text || none}</td>
}
