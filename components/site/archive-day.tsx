import type { ArticleCard } from '@/domain/articles/article'
import { archivePath } from '@/domain/articles/archive-address'
import { ArchiveSteps } from './archive-steps'
import { ListHeading } from './list-heading'
import { Pagination } from './pagination'
import { StoryRows } from './story-rows'
import { words } from './words'

type ArchiveDayProps = { day: string; articles: ArticleCard[]; page: number; pages: number; total: number; earlier: string | null; later: string | null }

/** What came out on one day, whatever the section, newest first. */
export function ArchiveDay({ day, articles, page, pages, total, earlier, later }: ArchiveDayProps) {
  const { dayName, days, toMonth, monthName } = words.archive
  const month = day.slice(0, 7)
  return (
    <div>
      <p className="text-meta text-ink-2">
        <a href={archivePath(month)} className="inline-block py-1 underline-offset-4 hover:underline">{toMonth(monthName(month))}</a>
      </p>
      <ListHeading title={dayName(day)} note={words.list.count(total.toLocaleString('ko-KR'))} />
      <StoryRows articles={articles} kicker />
      <div className="mt-6">
        <Pagination listPath={archivePath(day)} page={page} pages={pages} />
      </div>
      <ArchiveSteps name={days} earlier={earlier} later={later} nameOf={dayName} />
    </div>
  )
}
