import { words } from './words'

/** The first thing a keyboard meets: past the header, to the page's own words. Visible once it has the focus. */
export function SkipLink() {
  return (
    <a href="#main" className="skip-link">
      {words.skipToContent}
    </a>
  )
}
