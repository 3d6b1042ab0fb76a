import { headers } from 'next/headers'
import { ClosedPreview } from '@/components/article/closed-preview'
import { DraftBanner } from '@/components/article/draft-banner'
import { DraftPage } from '@/components/article/draft-page'
import { clientAddress } from '@/lib/client-address'
import { getPaper } from '@/newsroom/preview/get-paper'
import { openPreviewLink } from '@/newsroom/preview/open-preview-link'

/** The newest saved text of one article, for whoever was sent its link. Where it opens nothing, `proxy.ts` has set the status to 404. */
export default async function SharedDraft({ params }: { params: Promise<{ token: string }> }) {
  const [{ token }, asker] = await Promise.all([params, headers()])
  const opened = await openPreviewLink({ token, address: clientAddress(asker), userAgent: asker.get('user-agent') })
  if (!opened) return <ClosedPreview paper={await getPaper()} />
  const { article, paper, savedAt, expiresAt } = opened
  return (
    <>
      <DraftBanner isPublished={article.updatedAt !== null} savedAt={savedAt} expiresAt={expiresAt} />
      <DraftPage article={article} paper={paper} />
    </>
  )
}
