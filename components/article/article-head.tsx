import { BylineNames } from '@/components/site/byline-names'
import { HeadlineText } from '@/components/site/headline-text'
import { ChevronIcon } from '@/components/site/icons'
import { hrefOf, sectionPath } from '@/components/site/paths'
import { SeoulTime } from '@/components/site/seoul-time'
import { words } from '@/components/site/words'
import type { ShownArticle } from '@/domain/articles/article'

const minute = 60_000

/** Section, headline, standfirst, who wrote it and when. */
export function ArticleHead({ article }: { article: ShownArticle }) {
  const { section, standfirst, bylines } = article
  return (
    <header className="mb-6 lg:mb-8">
      <nav aria-label={words.article.here} className="flex items-center gap-1 text-meta text-ink-2">
        <a href="/" className="py-1 underline-offset-4 hover:underline">{words.home}</a>
        {section && <ChevronIcon className="size-3" />}
        {section && <a href={hrefOf(sectionPath(section.slug))} className="py-1 font-bold text-accent underline-offset-4 hover:underline">{section.name}</a>}
      </nav>
      <h1 className="mt-2 text-headline font-bold text-balance lg:mt-3">
        <HeadlineText article={article} />
      </h1>
      {standfirst && <p className="mt-4 text-list leading-relaxed whitespace-pre-line text-ink-2 lg:mt-5">{standfirst}</p>}
      <div className="mt-5 flex flex-wrap items-baseline gap-x-4 gap-y-1 border-t border-rule pt-3 text-meta text-ink-2 lg:mt-6">
        {bylines.length > 0 && (
          <p className="text-rail">
            <BylineNames bylines={bylines} linked />
          </p>
        )}
        <Times article={article} />
      </div>
    </header>
  )
}

/** 입력 always, 수정 once the article has been published again; a draft says of what has not come yet that it has not. */
function Times({ article: { firstPublishedAt, updatedAt } }: { article: ShownArticle }) {
  const { firstPublished, updated, notYet } = words.article
  const isUpdated = firstPublishedAt !== null && (updatedAt === null || updatedAt.getTime() - firstPublishedAt.getTime() >= minute)
  return (
    <p className="flex flex-wrap gap-x-3">
      <span>{firstPublished} {firstPublishedAt ? <SeoulTime instant={firstPublishedAt} /> : notYet}</span>
      {isUpdated && <span>{updated} {updatedAt ? <SeoulTime instant={updatedAt} /> : notYet}</span>}
    </p>
  )
}
