import { MissingPage } from '@/components/site/missing-page'
import { SitePage } from '@/components/site/site-page'
import { words } from '@/components/site/words'
import { getPaper } from '@/published/paper'

export const metadata = { title: words.missing.title }

/** For every address that means nothing. It asks for the paper only, because Next renders it along with every page. */
export default async function NotFound() {
  const paper = await getPaper()
  return (
    <SitePage paper={paper}>
      <MissingPage sections={paper.sections} />
    </SitePage>
  )
}
