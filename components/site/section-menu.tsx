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
    <details className="section-menu group flex-none" data-menu>
      <summary className="flex cursor-pointer items-center gap-1 px-3 text-rail font-semibold max-lg:absolute max-lg:top-0 max-lg:left-0 max-lg:size-12 max-lg:justify-center lg:-mr-3 lg:h-full lg:text-list">
        <MenuIcon className="size-6 lg:hidden" />
        <span className="max-lg:sr-only">{words.everything}</span>
        <ChevronIcon className="size-4 rotate-90 text-ink-2 group-open:-rotate-90 max-lg:hidden" />
      </summary>
      <div className="absolute inset-x-0 top-full z-10 border-b-2 border-rule-strong bg-paper">
        <nav aria-label={words.sectionMenu} className="page py-6">
          <ul className="grid grid-cols-2 gap-x-8 gap-y-1 sm:grid-cols-3 lg:grid-cols-4 lg:gap-y-5">
            {paper.sections.map(({ slug, name, description }) => (
              <li key={slug}>
                <a
                  href={hrefOf(sectionPath(slug))}
                  aria-current={slug === current ? 'true' : undefined}
                  className="block py-2 text-list font-bold underline-offset-4 hover:underline aria-[current]:text-accent lg:py-0"
                >
                  {name}
                </a>
                {description && <p className="mt-1 text-meta text-ink-2 max-lg:hidden">{description}</p>}
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
