import type { Metadata } from 'next'
import { PaperPage } from '@/components/article/paper-page'
import { JsonLd } from '@/components/site/json-ld'
import { paperPagePath } from '@/components/site/paths'
import { SitePage } from '@/components/site/site-page'
import { breadcrumbData } from '@/components/site/structured-data'
import { words } from '@/components/site/words'
import { siteUrl } from '@/lib/env'
import { getPaperPage } from '@/published/pages'
import { getPaper } from '@/published/paper'
import { decodeParam } from '../../address-params'
import { Missing, missingMetadata } from '../../missing'
import { pageMetadata } from '../../page-metadata'

export const revalidate = 300

export function generateStaticParams() {
  return []
}

type PageProps = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const [paper, page] = await Promise.all([getPaper(), find(params)])
  if (!page) return missingMetadata
  return pageMetadata({ paper, origin: siteUrl(), path: paperPagePath(page.slug), title: page.title, description: page.excerpt })
}

/** A page that the paper says of itself. */
export default async function Page({ params }: PageProps) {
  const [paper, page] = await Promise.all([getPaper(), find(params)])
  if (!page) return <Missing />
  const steps = [{ name: words.home, path: '/' }, { name: page.title, path: paperPagePath(page.slug) }]
  return (
    <SitePage paper={paper}>
      <JsonLd data={breadcrumbData(siteUrl(), steps)} />
      <PaperPage page={page} />
    </SitePage>
  )
}

async function find(params: PageProps['params']) {
  const slug = decodeParam((await params).slug)
  return slug === null ? null : getPaperPage(slug)
}
