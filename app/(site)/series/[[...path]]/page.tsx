import type { Metadata } from 'next'
import { JsonLd } from '@/components/site/json-ld'
import { seriesPath } from '@/components/site/paths'
import { SeriesList } from '@/components/site/series-list'
import { SeriesPage } from '@/components/site/series-page'
import { SitePage } from '@/components/site/site-page'
import { breadcrumbData } from '@/components/site/structured-data'
import { words } from '@/components/site/words'
import { siteUrl } from '@/lib/env'
import { getPaper } from '@/published/paper'
import { getSeriesPage, listSeries } from '@/published/series'
import { decodeParam, pageOf } from '../../address-params'
import { Missing, missingMetadata } from '../../missing'
import { listMetadata, pageMetadata, photographed } from '../../page-metadata'

export const revalidate = 300

export function generateStaticParams() {
  return []
}

type SeriesProps = { params: Promise<{ path?: string[] }> }

export async function generateMetadata({ params }: SeriesProps): Promise<Metadata> {
  const [paper, found] = await Promise.all([getPaper(), find(params)])
  if (!found) return missingMetadata
  const { describe, title } = words.series
  if (found.all) return pageMetadata({ paper, origin: siteUrl(), path: '/series', title, description: describe(title, paper.name) })
  const { series, page, latest } = found.list
  const description = series.description || describe(series.name, paper.name)
  return listMetadata({ paper, origin: siteUrl(), path: seriesPath(series.slug), page, title: `${series.name} - ${title}`, description, shown: photographed(latest, paper.name) })
}

/** All series of the paper, or the parts of one. */
export default async function Page({ params }: SeriesProps) {
  const [paper, found] = await Promise.all([getPaper(), find(params)])
  if (!found) return <Missing />
  const all = { name: words.series.title, path: '/series' }
  const steps = [{ name: words.home, path: '/' }, all, ...(found.all ? [] : [{ name: found.list.series.name, path: seriesPath(found.list.series.slug) }])]
  return (
    <SitePage paper={paper}>
      <JsonLd data={breadcrumbData(siteUrl(), steps)} />
      {found.all ? <SeriesList series={found.all} /> : <SeriesPage {...found.list} />}
    </SitePage>
  )
}

async function find(params: SeriesProps['params']) {
  const [written, ...segments] = (await params).path ?? []
  if (written === undefined) return { all: await listSeries(), list: null }
  const slug = decodeParam(written)
  const page = pageOf(segments)
  const list = slug === null || page === null ? null : await getSeriesPage(slug, page)
  return list && { all: null, list }
}
