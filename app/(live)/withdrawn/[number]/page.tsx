import type { Metadata } from 'next'
import { MissingPage } from '@/components/site/missing-page'
import { SitePage } from '@/components/site/site-page'
import { WithdrawnPage } from '@/components/site/withdrawn-page'
import { words } from '@/components/site/words'
import { parseArticleNumber } from '@/domain/articles/address'
import { getPaper } from '@/published/paper'
import { getWithdrawn } from '@/published/withdrawn'

export const dynamic = 'force-dynamic'

/** Nothing of it is for an index, and its head says nothing of the article. */
export const metadata: Metadata = { title: words.withdrawn.title, robots: { index: false, follow: true } }

/** What stands at the address of a withdrawn article. `proxy.ts` leads here and has set the status to 410; nobody else can ask for it. */
export default async function Page({ params }: { params: Promise<{ number: string }> }) {
  const number = parseArticleNumber((await params).number)
  const [paper, article] = await Promise.all([getPaper(), number === null ? null : getWithdrawn(number)])
  return <SitePage paper={paper}>{article ? <WithdrawnPage article={article} sections={paper.sections} /> : <MissingPage sections={paper.sections} />}</SitePage>
}
