import type { ArticleStatus } from '@/domain/articles/article'
import type { Messages } from '@/messages'

/** One shape a status, drawn in a 12 px box: told apart without colour. */
const shapes: Record<ArticleStatus, { className: string; drawing: React.ReactNode }> = {
  draft: { className: 'text-ink-2', drawing: <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" strokeWidth="1.5" /> },
  'in-review': { className: 'text-warning', drawing: <><circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" strokeWidth="1.5" /><path d="M6 1.75a4.25 4.25 0 0 1 0 8.5z" fill="currentColor" /></> },
  approved: { className: 'text-accent', drawing: <path d="m2 6.5 2.75 2.75L10 3.5" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" /> },
  scheduled: { className: 'text-accent', drawing: <><circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" strokeWidth="1.5" /><path d="M6 3.5V6l1.75 1.25" fill="none" stroke="currentColor" strokeWidth="1.3" strokeLinecap="round" /></> },
  published: { className: 'text-success', drawing: <circle cx="6" cy="6" r="5" fill="currentColor" /> },
  withdrawn: { className: 'text-alarm', drawing: <path d="M2.5 2.5l7 7m0-7l-7 7" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" /> },
}

/** Where an article stands: a word with its shape. */
export function StatusMark({ status, statuses }: { status: ArticleStatus; statuses: Messages['newsroom']['statuses'] }) {
  const { className, drawing } = shapes[status]
  return (
    <span className="inline-flex items-center gap-1.5 align-middle whitespace-nowrap">
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden className={`shrink-0 ${className}`}>{drawing}</svg>
      {statuses[status]}
    </span>
  )
}
