import { ClosedPreview } from '@/components/article/closed-preview'
import { FrontPage } from '@/components/site/front-page'
import { SitePage } from '@/components/site/site-page'
import { getOwnFrontPreview } from '@/newsroom/preview/get-front-preview'
import { getPaper } from '@/newsroom/preview/get-paper'

type FramePageProps = { searchParams: Promise<{ version?: string | string[]; at?: string | string[] }> }

/** The front as readers will see it by a version of its layout (`?version=`), now or at a moment (`&at=`, an ISO instant). */
export default async function FrontFramePage({ searchParams }: FramePageProps) {
  const { version = '', at = '' } = await searchParams
  const moment = new Date(String(at))
  const preview = /^\d{1,9}$/.test(String(version)) ? await getOwnFrontPreview({ version: Number(version), at: Number.isNaN(moment.getTime()) ? null : moment }) : null
  if (!preview) return <ClosedPreview paper={await getPaper()} />
  const { front, paper, mostRead } = preview
  return <SitePage paper={paper} front><FrontPage {...front} mostRead={mostRead} /></SitePage>
}
