import type { Metadata } from 'next'
import { ArchiveDay } from '@/components/site/archive-day'
import { ArchiveMonth } from '@/components/site/archive-month'
import { ArchiveYears } from '@/components/site/archive-years'
import { JsonLd } from '@/components/site/json-ld'
import { SitePage } from '@/components/site/site-page'
import { breadcrumbData } from '@/components/site/structured-data'
import { words } from '@/components/site/words'
import { archivePath, parseArchiveAddress } from '@/domain/articles/archive-address'
import { siteUrl } from '@/lib/env'
import { getArchiveDay, getArchiveMonth, listArchiveMonths } from '@/published/archive'
import { getPaper } from '@/published/paper'
import { Missing, missingMetadata } from '../../missing'
import { listMetadata, pageMetadata } from '../../page-metadata'

export const revalidate = 300

export function generateStaticParams() {
  return []
}

type ArchiveProps = { params: Promise<{ date?: string[] }> }

export async function generateMetadata({ params }: ArchiveProps): Promise<Metadata> {
  const [paper, found] = await Promise.all([getPaper(), find(params)])
  if (!found) return missingMetadata
  const { title, path } = stepOf(found)
  const facts = { paper, origin: siteUrl(), path, title: found.kind === 'years' ? title : words.archive.titleOf(title), description: words.archive.describe(title, paper.name) }
  return found.kind === 'day' ? listMetadata({ ...facts, page: found.list.page }) : pageMetadata(facts)
}

/** What came out when: all months, the days of a month, the articles of a day. */
export default async function Page({ params }: ArchiveProps) {
  const [paper, found] = await Promise.all([getPaper(), find(params)])
  if (!found) return <Missing />
  const all = { name: words.archive.title, path: '/archive' }
  const { title, path } = stepOf(found)
  const steps = [{ name: words.home, path: '/' }, all, ...(found.kind === 'years' ? [] : [{ name: title, path }])]
  return (
    <SitePage paper={paper}>
      <JsonLd data={breadcrumbData(siteUrl(), steps)} />
      {found.kind === 'years' && <ArchiveYears months={found.months} />}
      {found.kind === 'month' && <ArchiveMonth {...found.list} />}
      {found.kind === 'day' && <ArchiveDay {...found.list} />}
    </SitePage>
  )
}

type Found = NonNullable<Awaited<ReturnType<typeof find>>>

function stepOf(found: Found): { title: string; path: string } {
  if (found.kind === 'years') return { title: words.archive.title, path: '/archive' }
  if (found.kind === 'month') return { title: words.archive.monthName(found.list.month), path: archivePath(found.list.month) }
  return { title: words.archive.dayName(found.list.day), path: archivePath(found.list.day) }
}

async function find(params: ArchiveProps['params']) {
  const place = parseArchiveAddress((await params).date ?? [])
  if (place === null) return null
  if (place.kind === 'years') return { kind: place.kind, months: await listArchiveMonths() }
  if (place.kind === 'month') {
    const list = await getArchiveMonth(place.month)
    return list && { kind: place.kind, list }
  }
  const list = await getArchiveDay(place.day, place.page)
  return list && { kind: place.kind, list }
}
