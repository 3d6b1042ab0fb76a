import { ArrowDown, ArrowUp } from 'lucide-react'
import { formatSeoulDate } from '@/lib/korean-time'
import type { Messages } from '@/messages'
import { StepForm } from './step-form'

export type PageItem = { slug: string; title: string; version: number; updatedAt: Date; isWithdrawn: boolean }
type PageListProps = { pages: PageItem[]; words: Messages['settings']; move: (form: FormData) => Promise<void> }

/** What the paper says of itself, in the order of the foot. */
export function PageList({ pages, words: { pages: says }, move }: PageListProps) {
  if (pages.length === 0) return <p className="text-ui-2">{says.empty}</p>
  return (
    <ul className="flex flex-col divide-y divide-rule border-y border-rule">
      {pages.map(({ slug, title, version, updatedAt, isWithdrawn }, place) => (
        <li key={slug} className="flex items-center gap-2 py-1">
          <a href={`/admin/settings/pages/${slug}`} className="min-w-0 grow py-1.5 text-ui-2 hover:underline">
            <span className="font-semibold">{title}</span>{' '}
            <span className="text-meta text-ink-2">/pages/{slug} · {says.version(version)} · {formatSeoulDate(updatedAt)}{isWithdrawn && ` · ${says.withdrawn}`}</span>
          </a>
          <StepForm action={move} fields={{ slug, direction: 'up' }} label={says.moveUp(title)} isDisabled={place === 0}><ArrowUp size={16} aria-hidden /></StepForm>
          <StepForm action={move} fields={{ slug, direction: 'down' }} label={says.moveDown(title)} isDisabled={place === pages.length - 1}><ArrowDown size={16} aria-hidden /></StepForm>
        </li>
      ))}
    </ul>
  )
}
