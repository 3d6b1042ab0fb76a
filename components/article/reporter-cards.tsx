import { HeadlineText } from '@/components/site/headline-text'
import { ChevronIcon } from '@/components/site/icons'
import { contributorPath, hrefOf } from '@/components/site/paths'
import { PictureImage } from '@/components/site/picture-image'
import { SeoulTime } from '@/components/site/seoul-time'
import { words } from '@/components/site/words'
import type { Reporter } from '@/domain/articles/article-company'

/** Who wrote it: face, name, what they do, where to write to them, and a few of their other stories. */
export function ReporterCards({ reporters }: { reporters: Reporter[] }) {
  return (
    <ul aria-label={words.article.reporters} className="not-printed reporters">
      {reporters.map((reporter) => (
        <li key={reporter.slug}>
          <ReporterCard reporter={reporter} />
        </li>
      ))}
    </ul>
  )
}

function ReporterCard({ reporter: { slug, name, title, bio, email, portrait, others } }: { reporter: Reporter }) {
  return (
    <>
      <div className="reporter">
        {portrait && <PictureImage picture={portrait} alt="" widest={56} sizes="56px" />}
        <p>
          <a href={hrefOf(contributorPath(slug))} className="story-link">{name}</a>
          {title && <span>{` ${title}`}</span>}
        </p>
        <span aria-hidden>
          {words.article.moreFromReporter}
          <ChevronIcon />
        </span>
      </div>
      {bio && <p>{bio}</p>}
      {email && (
        <p>
          <a href={`mailto:${email}`} className="quiet-link">{email}</a>
        </p>
      )}
      {others.length > 0 && (
        <ul aria-label={words.article.othersOf(name)}>
          {others.map((article) => (
            <li key={article.number}>
              <a href={hrefOf(article.path)} className="story-link">
                <HeadlineText article={article} />
              </a>
              <SeoulTime instant={article.firstPublishedAt} form="date" />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
