import type { Metadata } from 'next'
import { JsonLd } from '@/components/site/json-ld'
import { sectionPath } from '@/components/site/paths'
import { SectionPage } from '@/components/site/section-page'
import { SitePage } from '@/components/site/site-page'
import { breadcrumbData } from '@/components/site/structured-data'
import { words } from '@/components/site/words'
import { siteUrl } from '@/lib/env'
import { getPaper } from '@/published/paper'
import { getSectionPage } from '@/published/sections'
import { getViewTotals } from '@/published/views'
import { decodeParam, isWithin, pageOf } from '../../../address-params'
import { Missing, missingMetadata } from '../../../missing'
import { listMetadata, photographed } from '../../../page-metadata'

export const revalidate = 300

export function generateStaticParams() {
  return []
}

type SectionProps = { params: Promise<{ slug: string; page?: string[] }> }

export async function generateMetadata({ params }: SectionProps): Promise<Metadata> {
  const [paper, list] = await Promise.all([getPaper(), findList(params)])
  if (!list) return missingMetadata
  const { section, page, articles } = list
  const description = section.description || words.list.describeSection(section.name, paper.name)
  const shown = photographed(articles.find(({ leadPicture }) => leadPicture), paper.name)
  return listMetadata({ paper, origin: siteUrl(), path: sectionPath(section.slug), page, title: section.name, description, shown, feeds: { list: 'sections', slug: section.slug } })
}

export default async function Page({ params }: SectionProps) {
  const [paper, list] = await Promise.all([getPaper(), findList(params)])
  if (!list) return <Missing />
  const { section, articles } = list
  const views = await getViewTotals(section.layout === 'board' ? articles.map(({ number }) => number) : [])
  const steps = [{ name: words.home, path: '/' }, { name: section.name, path: sectionPath(section.slug) }]
  return (
    <SitePage paper={paper} section={section.slug}>
      <JsonLd data={breadcrumbData(siteUrl(), steps)} />
      <SectionPage {...list} views={views} />
    </SitePage>
  )
}

async function findList(params: SectionProps['params']) {
  const { slug: written, page: segments } = await params
  const slug = decodeParam(written)
  const page = pageOf(segments)
  if (slug === null || page === null) return null
  const list = await getSectionPage(slug, page)
  return list && isWithin(list) ? list : null
}
