import type { Metadata } from 'next'
import { FrontPage } from '@/components/site/front-page'
import { JsonLd } from '@/components/site/json-ld'
import { SitePage } from '@/components/site/site-page'
import { frontData } from '@/components/site/structured-data'
import { leadOf } from '@/domain/front/lead-of'
import { siteUrl } from '@/lib/env'
import { getFront } from '@/published/front'
import { getPaper } from '@/published/paper'
import { listMostRead } from '@/published/views'
import { Missing, missingMetadata } from '../missing'
import { pageMetadata, photographed } from '../page-metadata'

export const revalidate = 300

/** None at build time: the front is made at its first request, so that nobody ever sees one that was made without a database. */
export function generateStaticParams() {
  return []
}

type FrontProps = { params: Promise<{ front?: string[] }> }

export async function generateMetadata({ params }: FrontProps): Promise<Metadata> {
  const { front: deeper } = await params
  if (deeper?.length) return missingMetadata
  const [paper, front] = await Promise.all([getPaper(), getFront()])
  const title = paper.tagline ? `${paper.name} - ${paper.tagline}` : paper.name
  const description = paper.description || paper.tagline || paper.name
  return {
    ...pageMetadata({ paper, origin: siteUrl(), path: '/', title: paper.name, description, shown: photographed(leadOf(front), paper.name), feeds: null }),
    title: { absolute: title },
  }
}

/** The front page. Whatever no other page answers ends here too and is not found. */
export default async function Page({ params }: FrontProps) {
  const { front: deeper } = await params
  if (deeper?.length) return <Missing />
  const [paper, front, mostRead] = await Promise.all([getPaper(), getFront(), listMostRead()])
  return (
    <SitePage paper={paper} front>
      {frontData(paper, siteUrl()).map((data, place) => (
        <JsonLd key={place} data={data} />
      ))}
      <FrontPage {...front} mostRead={mostRead} />
    </SitePage>
  )
}
