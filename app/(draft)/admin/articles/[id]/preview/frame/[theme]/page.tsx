import { ClosedPreview } from '@/components/article/closed-preview'
import { DraftPage } from '@/components/article/draft-page'
import { getOwnPreview } from '@/newsroom/preview/get-own-preview'
import { getPaper } from '@/newsroom/preview/get-paper'

type FramePageProps = { params: Promise<{ id: string }>; searchParams: Promise<{ revision?: string | string[] }> }

/** An article as readers will see it: its newest saved text, or one revision of it (`?revision=`). */
export default async function FramePage({ params, searchParams }: FramePageProps) {
  const [{ id }, { revision = null }] = await Promise.all([params, searchParams])
  const preview = Array.isArray(revision) ? null : await getOwnPreview({ articleId: id, revisionId: revision })
  return preview ? <DraftPage article={preview.article} paper={preview.paper} /> : <ClosedPreview paper={await getPaper()} />
}
