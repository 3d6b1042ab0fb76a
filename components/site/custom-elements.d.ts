import type { DetailedHTMLProps, HTMLAttributes } from 'react'

/** The elements that `enhance/` brings to life. Without its script they are empty or hidden. */
type PlainElement = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & { class?: string }

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'article-tools': PlainElement
      'search-box': PlainElement
      'theme-switch': PlainElement
      'today-date': PlainElement
      'view-beacon': PlainElement & { number: number }
      'view-counts': PlainElement
      'most-read': PlainElement
    }
  }
}
