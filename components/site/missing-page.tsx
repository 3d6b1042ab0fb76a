import type { PaperSection } from '@/domain/paper/paper'
import { OnwardLinks } from './onward-links'
import { words } from './words'

/** An address that means nothing: what may have happened, and where to read on. */
export function MissingPage({ sections }: { sections: PaperSection[] }) {
  return (
    <div className="mx-auto max-w-measure py-8 lg:py-16">
      <p className="text-meta font-semibold text-accent">404</p>
      <h1 className="mt-1 text-headline font-bold">{words.missing.title}</h1>
      <p className="mt-4 text-rail text-ink-2">{words.missing.explain}</p>
      <OnwardLinks sections={sections} />
    </div>
  )
}
