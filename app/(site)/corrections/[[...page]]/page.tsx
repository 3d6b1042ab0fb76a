import type { Metadata } from 'next'
import { CorrectionsPage } from '@/components/site/corrections-page'
import { JsonLd } from '@/components/site/json-ld'
import { correctionsPath } from '@/components/site/paths'
import { SitePage } from '@/components/site/site-page'
import { breadcrumbData } from '@/components/site/structured-data'
import { words } from '@/components/site/words'
import { siteUrl } from '@/lib/env'
import { getCorrectionsPage } from '@/published/corrections'
import { getPaper } from '@/published/paper'
import { isWithin, pageOf } from '../../address-params'
import { Missing, missingMetadata } from '../../missing'
import { listMetadata } from '../../page-metadata'

export const revalidate = 300

export function generateStaticParams() {
  return []
}

type CorrectionsProps = { params: Promise<{ page?: string[] }> }

export async function generateMetadata({ params }: CorrectionsProps): Promise<Metadata> {
  const [paper, list] = await Promise.all([getPaper(), findList(params)])
  if (!list) return missingMetadata
  const { title, describe } = words.corrections
  return listMetadata({ paper, origin: siteUrl(), path: correctionsPath, page: list.page, title, description: describe(paper.name) })
}

/** Everything that the paper has put right, newest first. */
export default async function Page({ params }: CorrectionsProps) {
  const [paper, list] = await Promise.all([getPaper(), findList(params)])
  if (!list) return <Missing />
  const steps = [{ name: words.home, path: '/' }, { name: words.corrections.title, path: correctionsPath }]
  return (
    <SitePage paper={paper}>
      <JsonLd data={breadcrumbData(siteUrl(), steps)} />
      <CorrectionsPage {...list} paperName={paper.name} />
    </SitePage>
  )
}

async function findList(params: CorrectionsProps['params']) {
  const page = pageOf((await params).page)
  const list = page === null ? null : await getCorrectionsPage(page)
  return list && isWithin(list) ? list : null
}
