import type { Paper } from '@/domain/paper/paper'
import { ChevronIcon, MenuIcon } from './icons'
import { hrefOf, sectionPath } from './paths'
import { ThemeSwitch } from './theme-switch'
import { words } from './words'

/**
 * Every section under one button. A `<details>`: it opens without any script; with one, Escape and a tap
 * elsewhere close it (`enhance/section-menu.ts`). On a phone its button stands at the left of the paper's name.
 */
export function SectionMenu({ paper, current }: { paper: Paper; current?: string }) {
  return (
    <details className="section-menu" data-menu>
      <summary>
        <MenuIcon />
        <span>{words.everything}</span>
        <ChevronIcon />
      </summary>
      <div className="section-sheet">
        <nav aria-label={words.sectionMenu} className="page">
          <ul>
            {paper.sections.filter(({ isHidden }) => !isHidden).map(({ slug, name }) => (
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
          <div>
            <ThemeSwitch />
          </div>
        </nav>
      </div>
    </details>
  )
}
