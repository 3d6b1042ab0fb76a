import type { PaperSection } from '@/domain/paper/paper'
import { hrefOf, sectionPath } from './paths'
import { words } from './words'

type SectionNavProps = { sections: PaperSection[]; current?: string }

/** The sections in one line, which a finger can move sideways where they do not fit. */
export function SectionNav({ sections, current }: SectionNavProps) {
  return (
    <nav aria-label={words.sections} className="scroll-line min-w-0 flex-1">
      <ul className="flex max-lg:px-1 sm:max-lg:px-3 lg:-ml-3">
        {sections.map(({ slug, name }) => (
          <li key={slug} className="flex-none">
            <a
              href={hrefOf(sectionPath(slug))}
              aria-current={slug === current ? 'true' : undefined}
              className="block px-3 py-2.5 text-rail font-semibold hover:text-accent aria-[current]:text-accent lg:text-list"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
