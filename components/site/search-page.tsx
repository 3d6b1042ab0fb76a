import type { ArticleCard } from '@/domain/articles/article'
import type { PaperSection } from '@/domain/paper/paper'
import type { Reason } from '@/domain/search/rewordings'
import { type SearchRequest, isFiltered, lastPage, pageSize, searchHref } from '@/domain/search/search-request'
import { LatestList } from './latest-list'
import { Pagination } from './pagination'
import { hrefOf, sectionPath } from './paths'
import { SearchForm } from './search-form'
import { type SearchHit, SearchResults } from './search-results'
import { words } from './words'

/** What was found: `sureness` says whether all were counted, more are there than are counted, or the count is an estimate. */
export type SearchOutcome = {
  hits: SearchHit[]
  total: { count: number; sureness: 'exact' | 'at-least' | 'about' }
  page: number
  pages: number
  reworded: { reason: Reason; text: string } | null
  suggestion: string | null
}

type SearchPageProps = {
  request: SearchRequest
  /** Null before anything was asked, `failed` where the database gave no answer in time. */
  outcome: SearchOutcome | 'failed' | 'no-question' | null
  sections: PaperSection[]
  contributors: { slug: string; name: string }[]
  latest: ArticleCard[]
}

const { search } = words

/** The search: its form, and what it found or what to do instead. */
export function SearchPage({ request, outcome, sections, contributors, latest }: SearchPageProps) {
  const isFound = outcome !== null && typeof outcome !== 'string' && outcome.total.count > 0
  const newest = <LatestList articles={latest} title={words.latest} id="latest" />
  return (
    <div className="search-columns">
      <div className="min-w-0">
        <h1 className="sr-only">{search.title}</h1>
        <SearchForm request={request} sections={sections} contributors={contributors} />
        {outcome === null && <p className="mt-3 text-meta text-ink-2">{search.help}</p>}
        {outcome === 'no-question' && <p className="py-8 text-rail">{search.noQuestion}</p>}
        {outcome === 'failed' && <Failed request={request} />}
        {outcome !== null && typeof outcome !== 'string' && (isFound ? <Results request={request} outcome={outcome} /> : <Nothing request={request} outcome={outcome} />)}
        {!isFound && <div className="mt-8">{newest}</div>}
      </div>
      <aside>{isFound ? newest : <Sections sections={sections} />}</aside>
    </div>
  )
}

function Results({ request, outcome: { hits, total, page, pages, reworded } }: { request: SearchRequest; outcome: SearchOutcome }) {
  return (
    <section aria-labelledby="results" className="mt-2">
      <div className="border-t-2 border-rule-strong pt-3">
        {reworded && (
          <p className="mb-2 text-rail">
            {search.rewordedTo(reworded.text)}{' '}
            <a href={searchHref({ ...request, asWritten: true, page: 1 })} className="inline-block py-1 text-accent underline underline-offset-4">{search.asWritten(request.query)}</a>
          </p>
        )}
        <h2 id="results" className="text-rail font-bold">
          {search.results} <span className="tabular font-normal text-ink-2">{search.count[total.sureness](total.count.toLocaleString('ko-KR'))}</span>
        </h2>
      </div>
      {hits.length > 0 ? <SearchResults hits={hits} start={(page - 1) * pageSize + 1} /> : <NothingHere request={request} />}
      {page === lastPage && <p className="pb-4 text-center text-meta text-ink-2">{search.more}</p>}
      <Pagination addressOf={(target) => searchHref({ ...request, page: target })} page={page} pages={pages} />
    </section>
  )
}

function NothingHere({ request }: { request: SearchRequest }) {
  return (
    <p className="py-12 text-center text-rail text-ink-2">
      {search.nothingHere} <a href={searchHref({ ...request, page: 1 })} className="text-accent underline underline-offset-4">{search.toFirst}</a>
    </p>
  )
}

function Nothing({ request, outcome: { suggestion } }: { request: SearchRequest; outcome: SearchOutcome }) {
  return (
    <section className="mt-2 border-t-2 border-rule-strong pt-6 pb-4">
      <h2 className="text-section font-bold">{search.nothing(request.query)}</h2>
      {suggestion !== null && (
        <p className="mt-3 text-rail">
          {search.didYouMean} <a href={searchHref({ ...request, query: suggestion, page: 1 })} className="inline-block py-1 font-bold text-accent underline underline-offset-4">{suggestion}</a>
        </p>
      )}
      {isFiltered(request) && <p className="mt-3 text-rail">{search.nothingFiltered}</p>}
      <ul className="mt-4 list-disc space-y-1 pl-5 text-rail text-ink-2">
        {search.advice.map((line) => <li key={line}>{line}</li>)}
      </ul>
    </section>
  )
}

function Failed({ request }: { request: SearchRequest }) {
  return (
    <p role="alert" className="border-t border-rule py-8 text-rail">
      {search.failed} <a href={searchHref(request)} className="inline-block py-1 text-accent underline underline-offset-4">{search.again}</a>
    </p>
  )
}

function Sections({ sections }: { sections: PaperSection[] }) {
  if (sections.length === 0) return null
  return (
    <nav aria-labelledby="browse">
      <h2 id="browse" className="border-t-2 border-rule-strong pt-2 text-rail font-bold">{search.browse}</h2>
      <ul className="mt-2 grid grid-cols-2 gap-x-4">
        {sections.map(({ slug, name }) => (
          <li key={slug}>
            <a href={hrefOf(sectionPath(slug))} className="block py-2 text-rail underline-offset-4 hover:underline">{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
