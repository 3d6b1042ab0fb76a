import type { BylineEntry } from '@/domain/articles/article'
import { contributorPath, hrefOf } from './paths'

/** Names with titles, `홍길동 기자 · 김새벽 논설위원`; each a link unless the card around it is one already. */
export function BylineNames({ bylines, linked = false }: { bylines: BylineEntry[]; linked?: boolean }) {
  return bylines.map((byline, place) => (
    <span key={byline.slug}>
      {place > 0 && ' · '}
      {linked ? (
        <a href={hrefOf(contributorPath(byline.slug))} rel="author" className="writer">
          {byline.name}
        </a>
      ) : (
        byline.name
      )}
      {byline.title && ` ${byline.title}`}
    </span>
  ))
}
