import type { PaperSection } from '@/domain/paper/paper'
import { ChevronIcon } from './icons'
import { hrefOf, sectionPath } from './paths'
import { words } from './words'

/** Where to read on from a page that has nothing to read: the front and every section. */
export function OnwardLinks({ sections }: { sections: PaperSection[] }) {
  return (
    <>
      <h2 className="mt-10 border-t-2 border-rule-strong pt-3 text-rail font-bold">{words.missing.onward}</h2>
      <ul className="mt-1 divide-y divide-rule">
        <Onward href="/" name={words.missing.toFront} />
        {sections.map(({ slug, name, description }) => (
          <Onward key={slug} href={hrefOf(sectionPath(slug))} name={name} note={description} />
        ))}
      </ul>
    </>
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
