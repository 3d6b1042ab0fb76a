import { words } from './words'

/** The first thing a keyboard meets: past the header, to the page's own words. Visible once it has the focus. */
export function SkipLink() {
  return (
    <a href="#main" className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-20 focus:bg-accent focus:px-4 focus:py-2 focus:text-on-accent">
      {words.skipToContent}
    </a>
  )
}
