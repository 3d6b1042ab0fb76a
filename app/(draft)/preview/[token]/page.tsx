import { isbot } from 'isbot'
import { headers } from 'next/headers'
import { DraftBanner } from '@/components/article/draft-banner'
import { DraftPage } from '@/components/article/draft-page'
import { clientAddress } from '@/lib/client-address'
import { openPreviewLink } from '@/newsroom/preview/open-preview-link'
import { Closed } from '../../closed'

/** The newest saved text of one article, for whoever was sent its link. Machines that look where a link leads are not shown it: they keep what they read. */
export default async function SharedDraft({ params }: { params: Promise<{ token: string }> }) {
  const [{ token }, asker] = await Promise.all([params, headers()])
  const opened = isbot(asker.get('user-agent')) ? null : await openPreviewLink({ token, address: clientAddress(asker) })
  if (!opened) return <Closed />
  const { article, paper, savedAt, expiresAt } = opened
  return (
    <>
      <DraftBanner isPublished={article.updatedAt !== null} savedAt={savedAt} expiresAt={expiresAt} />
      <DraftPage article={article} paper={paper} />
    </>
  )
}
