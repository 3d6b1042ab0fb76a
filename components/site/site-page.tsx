import type { ReactNode } from 'react'
import type { PaperOnPage } from '@/domain/paper/paper'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'
import { SkipLink } from './skip-link'

type SitePageProps = {
  paper: PaperOnPage
  front?: boolean
  /** Slug of the section that the page belongs to. */
  section?: string
  children: ReactNode
}

/** Everything around a page's own words. */
export function SitePage({ paper, front = false, section, children }: SitePageProps) {
  return (
    <>
      <SkipLink />
      <SiteHeader paper={paper} front={front} section={section} />
      <main id="main" tabIndex={-1} className="page">
        {children}
      </main>
      <SiteFooter paper={paper} />
    </>
  )
}
