import { BylineNames } from '@/components/site/byline-names'
import { HeadlineText } from '@/components/site/headline-text'
import { ChevronIcon } from '@/components/site/icons'
import { hrefOf, sectionPath } from '@/components/site/paths'
import { SeoulTime } from '@/components/site/seoul-time'
import { words } from '@/components/site/words'
import type { ShownArticle } from '@/domain/articles/article'
import { readingMinutes } from '@/domain/articles/reading-time'
import { correctionsIn } from '@/domain/document/corrections-in'
import { ArticleTools, type SharedArticle } from './article-tools'
import { shownUpdate } from './shown-update'

/** Section, headline, standfirst, who wrote it and when; what a reader can do with it, unless it is a draft. */
export function ArticleHead({ article, shared }: { article: ShownArticle; shared: SharedArticle | null }) {
  const { section, standfirst, bylines } = article
  return (
    <header className="article-head">
      <nav aria-label={words.article.here}>
        <a href="/" className="quiet-link">{words.home}</a>
        {section && <ChevronIcon />}
        {section && <a href={hrefOf(sectionPath(section.slug))} className="quiet-link">{section.name}</a>}
      </nav>
      <h1>
        <HeadlineText article={article} />
      </h1>
      {standfirst && <p className="standfirst text-sized">{standfirst}</p>}
      <div className="article-meta">
        <div>
          {bylines.length > 0 && (
            <p>
              <BylineNames bylines={bylines} linked />
            </p>
          )}
          <Facts article={article} />
        </div>
        {shared && <ArticleTools shared={shared} />}
      </div>
    </header>
  )
}

/**
 * 입력 always, 수정 once the article has been published again; a draft says of what has not come yet that it has not. Then how long it
 * takes, and what was corrected, leading to the note.
 */
function Facts({ article: { firstPublishedAt, updatedAt, characters, bodyHtml } }: { article: ShownArticle }) {
  const { firstPublished, updated, notYet, readingTime, corrected } = words.article
  const isUpdated = firstPublishedAt !== null && (updatedAt === null || shownUpdate({ firstPublishedAt, updatedAt }) !== null)
  return (
    <p className="facts">
      <span>{`${firstPublished} `}{firstPublishedAt ? <SeoulTime instant={firstPublishedAt} /> : notYet}</span>
      {isUpdated && <span>{`${updated} `}{updatedAt ? <SeoulTime instant={updatedAt} /> : notYet}</span>}
      {characters > 0 && <span>{readingTime(readingMinutes(characters))}</span>}
      {correctionsIn(bodyHtml).map(({ anchor, kind }) => (
        <a key={anchor} href={`#${anchor}`} className="font-semibold text-accent underline underline-offset-4">{corrected[kind]}</a>
      ))}
    </p>
  )
}
