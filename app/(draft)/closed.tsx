import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { ClosedPreview } from '@/components/article/closed-preview'
import { getPaper } from '@/newsroom/preview/get-paper'

/**
 * No draft to be read here, with status 404. Thrown within a boundary, `notFound()` sets the status, and what is printed is the boundary's
 * fallback, whole without any script: a bare one prints an empty document.
 */
export async function Closed() {
  return (
    <Suspense fallback={<ClosedPreview paper={await getPaper()} />}>
      <Nothing />
    </Suspense>
  )
}

function Nothing(): never {
  notFound()
}
