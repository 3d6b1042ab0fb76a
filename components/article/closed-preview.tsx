import { SitePage } from '@/components/site/site-page'
import { words } from '@/components/site/words'
import type { Paper } from '@/domain/paper/paper'

/** What stands where a draft cannot be read, for whatever reason: one page, so that it tells nothing of what may be there. */
export function ClosedPreview({ paper }: { paper: Paper }) {
  const { closed, explain, toFront } = words.preview
  return (
    <SitePage paper={paper}>
      <div className="mx-auto max-w-measure py-8 lg:py-16">
        <h1 className="text-headline font-bold">{closed}</h1>
        <p className="mt-4 text-rail text-ink-2">{explain}</p>
        <p className="mt-10 border-t-2 border-rule-strong pt-3">
          <a href="/" className="inline-block py-1 font-semibold underline-offset-4 hover:underline">{toFront}</a>
        </p>
      </div>
    </SitePage>
  )
}
