import type { PaperSection } from '@/domain/paper/paper'
import { hrefOf, sectionPath } from './paths'
import { words } from './words'

type SectionNavProps = { sections: PaperSection[]; current?: string }

/** The sections in one line, which a finger can move sideways where they do not fit. */
export function SectionNav({ sections, current }: SectionNavProps) {
  return (
    <nav aria-label={words.sections} className="scroll-line">
      <ul>
        {sections.map(({ slug, name }) => (
          <li key={slug}>
            <a
              href={hrefOf(sectionPath(slug))}
              aria-current={slug === current ? 'true' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
