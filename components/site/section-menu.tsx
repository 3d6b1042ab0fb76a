import type { Paper } from '@/domain/paper/paper'
import { ChevronIcon, MenuIcon } from './icons'
import { hrefOf, sectionPath } from './paths'
import { ThemeSwitch } from './theme-switch'
import { words } from './words'

/**
 * Every section with what it is about, under one button. A `<details>`: it opens without any script; with one, Escape and a tap
 * elsewhere close it (`enhance/section-menu.ts`). On a phone its button stands at the left of the paper's name.
 */
export function SectionMenu({ paper, current }: { paper: Paper; current?: string }) {
  return (
    <details className="section-menu" data-menu>
      <summary>
        <MenuIcon className="size-6 lg:hidden" />
        <span className="max-lg:sr-only">{words.everything}</span>
        <ChevronIcon />
      </summary>
      <div className="section-sheet">
        <nav aria-label={words.sectionMenu} className="page py-6">
          <ul>
            {paper.sections.filter(({ isHidden }) => !isHidden).map(({ slug, name, description }) => (
              <li key={slug}>
                <a
                  href={hrefOf(sectionPath(slug))}
                  aria-current={slug === current ? 'true' : undefined}
                >
                  {name}
                </a>
                {description && <p>{description}</p>}
              </li>
            ))}
          </ul>
          <div className="mt-5 border-t border-rule pt-3 lg:hidden">
            <ThemeSwitch />
          </div>
        </nav>
      </div>
    </details>
  )
}
