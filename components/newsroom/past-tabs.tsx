import type { Messages } from '@/messages'
import { historyPath } from './revisions/revision-address'

/** Where an article's record is. */
export const recordPath = (articleId: string) => `/admin/articles/${articleId}/record`

type PastTabsProps = { articleId: string; current: 'revisions' | 'record'; words: Pick<Messages, 'revisions' | 'way'> }

/** The two views of an article's past: what it said, and what was done with it. */
export function PastTabs({ articleId, current, words: { revisions, way } }: PastTabsProps) {
  const tabs = [['revisions', historyPath(articleId), revisions.title], ['record', recordPath(articleId), way.record.title]] as const
  return (
    <nav aria-label={way.record.tabs}>
      <ul className="flex gap-4 border-b border-rule">
        {tabs.map(([name, href, title]) => (
          <li key={name}><a href={href} aria-current={name === current ? 'page' : undefined} className="-mb-px flex h-9 items-center border-b-2 border-transparent text-ui text-ink-2 hover:text-ink aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink">{title}</a></li>
        ))}
      </ul>
    </nav>
  )
}
