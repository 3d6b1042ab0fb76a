import type { Metadata } from 'next'
import { JsonLd } from '@/components/site/json-ld'
import { contributorPath } from '@/components/site/paths'
import { ContributorPage } from '@/components/site/contributor-page'
import { SitePage } from '@/components/site/site-page'
import { profileData } from '@/components/site/structured-data'
import { words } from '@/components/site/words'
import { siteUrl } from '@/lib/env'
import { getPaper } from '@/published/paper'
import { getContributorPage } from '@/published/contributors'
import { decodeParam, isWithin, pageOf } from '../../../address-params'
import { Missing, missingMetadata } from '../../../missing'
import { listMetadata } from '../../../page-metadata'

export const revalidate = 300

export function generateStaticParams() {
  return []
}

type ContributorProps = { params: Promise<{ slug: string; page?: string[] }> }

export async function generateMetadata({ params }: ContributorProps): Promise<Metadata> {
  const [paper, list] = await Promise.all([getPaper(), findList(params)])
  if (!list) return missingMetadata
  const { contributor, page } = list
  const { name, slug, bio } = contributor
  const description = bio || words.list.describeContributor(name, paper.name)
  return listMetadata({ paper, origin: siteUrl(), path: contributorPath(slug), page, title: words.list.articlesOf(name), description, feeds: { list: 'contributors', slug } })
}

export default async function Page({ params }: ContributorProps) {
  const [paper, list] = await Promise.all([getPaper(), findList(params)])
  if (!list) return <Missing />
  return (
    <SitePage paper={paper}>
      <JsonLd data={profileData(list.contributor, siteUrl())} />
      <ContributorPage {...list} />
    </SitePage>
  )
}

async function findList(params: ContributorProps['params']) {
  const { slug: written, page: segments } = await params
  const slug = decodeParam(written)
  const page = pageOf(segments)
  if (slug === null || page === null) return null
  const list = await getContributorPage(slug, page)
  return list && isWithin(list) ? list : null
}
