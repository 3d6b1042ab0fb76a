import type { Metadata } from 'next'
import { OfflinePage } from '@/components/site/offline-page'
import { SitePage } from '@/components/site/site-page'
import { words } from '@/components/site/words'
import { getPaper } from '@/published/paper'
import { Missing, missingMetadata } from '../../missing'

export const revalidate = 300

export function generateStaticParams() {
  return []
}

type OfflineProps = { params: Promise<{ none?: string[] }> }

export async function generateMetadata({ params }: OfflineProps): Promise<Metadata> {
  return (await params).none?.length ? missingMetadata : { title: words.offline.title, robots: { index: false } }
}

/** For browsers that have no connection: fetched while they have one. */
export default async function Page({ params }: OfflineProps) {
  if ((await params).none?.length) return <Missing />
  return (
    <SitePage paper={await getPaper()}>
      <OfflinePage />
    </SitePage>
  )
}
