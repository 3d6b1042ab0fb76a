import type { ReactNode } from 'react'
import type { PaperSection } from '@/domain/paper/paper'
import { hrefOf, sectionPath } from './paths'
import { ChevronIcon } from './icons'

type BandFrameProps = { section: Pick<PaperSection, 'slug' | 'name'>; children: ReactNode }

/** A band of the front: the strong rule, the section's name that leads on, and whatever stands below. */
export function BandFrame({ section, children }: BandFrameProps) {
  const id = `band-${section.slug}`
  return (
    <section aria-labelledby={id} className="border-t-2 border-rule-strong pt-2.5">
      <h2 id={id} className="text-section font-bold">
        <a href={hrefOf(sectionPath(section.slug))} className="inline-flex min-h-8 items-center gap-1 underline-offset-4 hover:underline">
          {section.name}
          <ChevronIcon className="size-4 text-ink-2" />
        </a>
      </h2>
      <div className="mt-4">{children}</div>
    </section>
  )
}
