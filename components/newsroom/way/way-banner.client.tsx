'use client'

import type { ReactNode } from 'react'
import { useMessages } from '@/components/ui/lang.client'
import type { ArticleDraft } from '@/domain/articles/article'
import { formatSeoul, isoSeoul } from '@/lib/korean-time'
import type { Way } from './use-way'

type WayBannerProps = { way: Way; of: ArticleDraft['way']; isPublished: boolean; children: ReactNode }

/** Above the text: where it stands, by whom and since when, why it came back, who has it in hand. Nothing for a draft that nobody has seen. */
export function WayBanner({ way, of: { lastStep, assigneeName }, isPublished, children }: WayBannerProps) {
  const { way: { banner } } = useMessages()
  const { stage, isEditedSince } = way
  const step = stage !== null && lastStep && (stage !== 'draft' || lastStep.name === 'return') ? lastStep : null
  if (!step && assigneeName === null) return null
  const name = step && (step.byName || banner.operator)
  return (
    <section aria-label={banner.label} className="border-b border-rule bg-paper-2 px-4 py-3 sm:px-8">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-ui">
        {step && stage && (
          <>
            <strong className="font-semibold">{(isPublished ? banner.changes : banner.states)[stage]}</strong>
            <span aria-hidden>·</span>
            <span>{stage === 'in-review' ? banner.sentBy(name ?? '') : name}</span>
            <span aria-hidden>·</span>
            <time dateTime={isoSeoul(new Date(step.at))} className="tabular text-ink-2">{formatSeoul(new Date(step.at))}</time>
          </>
        )}
        {isEditedSince && <span className="rounded border border-rule px-1.5 text-meta text-ink-2">{banner.editedSince}</span>}
        {assigneeName !== null && <span className="text-ink-2">{step && <span aria-hidden>· </span>}{banner.assignee(assigneeName)}</span>}
      </div>
      {step && step.note !== '' && (
        <p className="mt-1 max-w-prose text-ui whitespace-pre-line">
          <span className="font-semibold">{stage === 'draft' ? banner.reason : banner.note}</span> {step.note}
        </p>
      )}
      {children}
    </section>
  )
}
