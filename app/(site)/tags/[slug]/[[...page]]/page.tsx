import type { Metadata } from 'next'
import { JsonLd } from '@/components/site/json-ld'
import { tagPath } from '@/components/site/paths'
import { TagPage } from '@/components/site/tag-page'
import { SitePage } from '@/components/site/site-page'
import { breadcrumbData } from '@/components/site/structured-data'
import { words } from '@/components/site/words'
import { siteUrl } from '@/lib/env'
import { getPaper } from '@/published/paper'
import { getTagPage } from '@/published/tags'
import { decodeParam, isWithin, pageOf } from '../../../address-params'
import { Missing, missingMetadata } from '../../../missing'
import { listMetadata } from '../../../page-metadata'

export const revalidate = 300

export function generateStaticParams() {
  return []
}

type TagProps = { params: Promise<{ slug: string; page?: string[] }> }

export async function generateMetadata({ params }: TagProps): Promise<Metadata> {
  const [paper, list] = await Promise.all([getPaper(), findList(params)])
  if (!list) return missingMetadata
  const { tag, page } = list
  const description = words.list.describeTag(tag.name, paper.name)
  return listMetadata({ paper, origin: siteUrl(), path: tagPath(tag.slug), page, title: words.list.tag(tag.name), description, feeds: { list: 'tags', slug: tag.slug } })
}

export default async function Page({ params }: TagProps) {
  const [paper, list] = await Promise.all([getPaper(), findList(params)])
  if (!list) return <Missing />
  const { tag } = list
  const steps = [{ name: words.home, path: '/' }, { name: words.list.tag(tag.name), path: tagPath(tag.slug) }]
  return (
    <SitePage paper={paper}>
      <JsonLd data={breadcrumbData(siteUrl(), steps)} />
      <TagPage {...list} />
    </SitePage>
  )
}

async function findList(params: TagProps['params']) {
  const { slug: written, page: segments } = await params
  const slug = decodeParam(written)
  const page = pageOf(segments)
  if (slug === null || page === null) return null
  const list = await getTagPage(slug, page)
  return list && isWithin(list) ? list : null
}
