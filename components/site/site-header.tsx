import type { Paper } from '@/domain/paper/paper'
import { SearchIcon } from './icons'
import { PaperName } from './paper-name'
import { SectionMenu } from './section-menu'
import { SectionNav } from './section-nav'
import { ThemeSwitch } from './theme-switch'
import { words } from './words'

type SiteHeaderProps = {
  paper: Paper
  /** On the front the paper's name is large and the page's first heading; elsewhere it leads home. */
  front: boolean
  /** Slug of the section that the page belongs to. */
  section?: string
}

/**
 * The head of every page: date, name, sections. The date is written by the reader's own browser (`enhance/today-date.ts`),
 * because a page may have been made yesterday.
 */
export function SiteHeader({ paper, front, section }: SiteHeaderProps) {
  return (
    <header className="site-head">
      <div className="page">
        <div className="site-top">
          <today-date />
          <div>
            <SearchLink />
            <ThemeSwitch />
          </div>
        </div>
        <SearchLink phone />
        <Nameplate paper={paper} front={front} />
      </div>
      <div className={front ? 'page lg:mt-1' : 'page'}>
        <div className={front ? 'scotch' : 'scotch scotch-thin'} />
        <div className="sections">
          <SectionNav sections={paper.sections.filter(({ isHidden }) => !isHidden)} current={section} />
          <SectionMenu paper={paper} current={section} />
        </div>
      </div>
    </header>
  )
}

/** The way to the search: a word beside the lens at a desk, the lens alone at the right of the name on a phone. */
function SearchLink({ phone = false }: { phone?: boolean }) {
  return (
    <a href="/search" className={phone ? 'search-link search-link-phone' : 'search-link'}>
      <SearchIcon />
      <span>{words.search.title}</span>
    </a>
  )
}

function Nameplate({ paper, front }: { paper: Paper; front: boolean }) {
  if (!front) {
    return (
      <p className="name">
        <a href="/" className="nameplate"><PaperName paper={paper} /></a>
      </p>
    )
  }
  return (
    <div className="pt-2.5 pb-2 text-center lg:pb-5">
      <h1 className="nameplate nameplate-front"><PaperName paper={paper} /></h1>
      {paper.tagline && <p className="mt-1 text-meta text-ink-2 lg:mt-2">{paper.tagline}</p>}
    </div>
  )
}
