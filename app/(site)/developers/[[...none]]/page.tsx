import type { Metadata } from 'next'
import { DevelopersPage } from '@/components/site/developers-page'
import { SitePage } from '@/components/site/site-page'
import { words } from '@/components/site/words'
import { describeOperations } from '@/exchange/api/openapi'
import { siteUrl } from '@/lib/env'
import { getPaper } from '@/published/paper'
import { Missing, missingMetadata } from '../../missing'
import { pageMetadata } from '../../page-metadata'

export const revalidate = 300

export function generateStaticParams() {
  return []
}

type DevelopersProps = { params: Promise<{ none?: string[] }> }

export async function generateMetadata({ params }: DevelopersProps): Promise<Metadata> {
  if ((await params).none?.length) return missingMetadata
  const paper = await getPaper()
  const { title, about } = words.developers
  return pageMetadata({ paper, origin: siteUrl(), path: '/developers', title, description: about(paper.name), feeds: null })
}

/** How programs of others may read the paper. */
export default async function Page({ params }: DevelopersProps) {
  if ((await params).none?.length) return <Missing />
  const paper = await getPaper()
  return (
    <SitePage paper={paper}>
      <DevelopersPage paperName={paper.name} operations={describeOperations()} />
    </SitePage>
  )
}
