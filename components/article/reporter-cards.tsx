import { HeadlineText } from '@/components/site/headline-text'
import { ChevronIcon } from '@/components/site/icons'
import { contributorPath, hrefOf } from '@/components/site/paths'
import { SeoulTime } from '@/components/site/seoul-time'
import { words } from '@/components/site/words'
import type { Reporter } from '@/domain/articles/article-company'

/** Who wrote it: name, what they do, and a few of their other stories. */
export function ReporterCards({ reporters }: { reporters: Reporter[] }) {
  return (
    <ul aria-label={words.article.reporters} className="not-printed divide-y divide-rule border-y border-rule">
      {reporters.map((reporter) => (
        <li key={reporter.slug} className="py-4">
          <ReporterCard reporter={reporter} />
        </li>
      ))}
    </ul>
  )
}

function ReporterCard({ reporter: { slug, name, title, bio, others } }: { reporter: Reporter }) {
  return (
    <>
      <div className="relative flex items-center justify-between gap-4">
        <p className="text-rail">
          <a href={hrefOf(contributorPath(slug))} className="story-link font-bold">{name}</a>
          {title && <span className="text-ink-2"> {title}</span>}
        </p>
        <span aria-hidden className="flex flex-none items-center gap-0.5 text-meta text-ink-2">
          {words.article.moreFromReporter}
          <ChevronIcon className="size-3.5" />
        </span>
      </div>
      {bio && <p className="mt-1 text-meta text-ink-2">{bio}</p>}
      {others.length > 0 && (
        <ul aria-label={words.article.othersOf(name)} className="mt-2">
          {others.map((article) => (
            <li key={article.number} className="relative flex items-baseline justify-between gap-4 py-1.5">
              <a href={hrefOf(article.path)} className="story-link text-rail">
                <HeadlineText article={article} />
              </a>
              <SeoulTime instant={article.firstPublishedAt} form="date" className="flex-none text-meta text-ink-2" />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
