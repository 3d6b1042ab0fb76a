import { ClosedPreview } from '@/components/article/closed-preview'
import { getPaper } from '@/newsroom/preview/get-paper'

/** The same page once Next's script has run. */
export default async function FrameNotFound() {
  return <ClosedPreview paper={await getPaper()} />
}
