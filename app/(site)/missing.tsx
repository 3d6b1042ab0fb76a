import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { MissingPage } from '@/components/site/missing-page'
import { SitePage } from '@/components/site/site-page'
import { words } from '@/components/site/words'
import { getPaper } from '@/published/paper'

/** Head of an address that means nothing. Next adds no `noindex` of its own to the page below. */
export const missingMetadata: Metadata = { title: words.missing.title, robots: { index: false } }

/**
 * What a page answers for an address that means nothing: the paper's own page, with status 404. A bare `notFound()` prints an empty
 * document that only Next's script fills. Thrown inside a boundary, it sets the status all the same, and what is printed is the
 * boundary's fallback: whole without any script. This is the one `Suspense` on reader pages; nothing waits in it.
 */
export async function Missing() {
  const paper = await getPaper()
  return (
    <SitePage paper={paper}>
      <Suspense fallback={<MissingPage sections={paper.sections} />}>
        <Nothing />
      </Suspense>
    </SitePage>
  )
}

function Nothing(): never {
  notFound()
}
