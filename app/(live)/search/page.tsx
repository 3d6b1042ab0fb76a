import type { Metadata } from 'next'
import { type SearchOutcome, SearchPage } from '@/components/site/search-page'
import { SitePage } from '@/components/site/site-page'
import { words } from '@/components/site/words'
import { parseQuery } from '@/domain/search/parse-query'
import { type SearchRequest, readSearchRequest } from '@/domain/search/search-request'
import { siteUrl } from '@/lib/env'
import { describeError, log } from '@/lib/log'
import { listContributors } from '@/published/contributors'
import { listLatest } from '@/published/latest'
import { getPaper } from '@/published/paper'
import { searchArticles } from '@/published/search/search-articles'

export const dynamic = 'force-dynamic'

type SearchProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Of searches, none is for an index: what they lead to is. All of them are this one page. */
export async function generateMetadata({ searchParams }: SearchProps): Promise<Metadata> {
  const [{ name }, { query }] = [await getPaper(), readSearchRequest(await searchParams)]
  return {
    title: query === '' ? words.search.title : words.search.titleOf(query),
    description: words.search.about(name),
    robots: { index: false, follow: true },
    alternates: { canonical: `${siteUrl()}/search` },
  }
}

export default async function Page({ searchParams }: SearchProps) {
  const request = readSearchRequest(await searchParams)
  const [paper, contributors, latest, outcome] = await Promise.all([getPaper(), listContributors(), listLatest(), search(request)])
  return (
    <SitePage paper={paper}>
      <SearchPage request={request} outcome={outcome} sections={paper.sections} contributors={contributors} latest={latest} />
    </SitePage>
  )
}

async function search(request: SearchRequest): Promise<SearchOutcome | 'failed' | 'no-question' | null> {
  if (request.query === '') return null
  if (parseQuery(request.query).terms.length === 0) return 'no-question'
  try {
    return await searchArticles(request)
  } catch (error) {
    log.warn(describeError(error), 'search failed')
    return 'failed'
  }
}
