import type { PaperSection } from '@/domain/paper/paper'
import { ChevronIcon } from './icons'
import { hrefOf, sectionPath } from './paths'
import { words } from './words'

/** An address that means nothing: what may have happened, and where to read on. */
export function MissingPage({ sections }: { sections: PaperSection[] }) {
  return (
    <div className="mx-auto max-w-measure py-8 lg:py-16">
      <p className="text-meta font-semibold text-accent">404</p>
      <h1 className="mt-1 text-headline font-bold">{words.missing.title}</h1>
      <p className="mt-4 text-rail text-ink-2">{words.missing.explain}</p>
      <h2 className="mt-10 border-t-2 border-rule-strong pt-3 text-rail font-bold">{words.missing.onward}</h2>
      <ul className="mt-1 divide-y divide-rule">
        <Onward href="/" name={words.missing.toFront} />
        {sections.map(({ slug, name, description }) => (
          <Onward key={slug} href={hrefOf(sectionPath(slug))} name={name} note={description} />
        ))}
      </ul>
    </div>
  )
}

function Onward({ href, name, note }: { href: string; name: string; note?: string }) {
  return (
    <li>
      <a href={href} className="flex items-center gap-4 py-3 underline-offset-4 hover:underline">
        <span className="flex-none font-semibold">{name}</span>
        {note && <span className="min-w-0 truncate text-meta text-ink-2">{note}</span>}
        <ChevronIcon className="ml-auto size-4 flex-none text-ink-2" />
      </a>
    </li>
  )
}
