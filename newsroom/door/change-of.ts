import 'server-only'
import { articlePath } from '@/domain/articles/address'
import type { PublicChange } from '@/domain/articles/public-change'
import { correctionsIn } from '@/domain/document/corrections-in'
import { seoulDay } from '@/lib/korean-time'

type Shown = {
  number: number
  slug: string
  sectionSlug: string
  contributorSlugs: string[]
  tagSlugs: string[]
  firstPublishedAt: Date
  seriesSlug?: string | null
  bodyHtml?: string
}

/**
 * What readers see differ when an article that was shown as `before` is shown as `after`: the old places as well as the new.
 * `neighbours`: numbers whose pages show this one, from `findNeighbours` and, on a board, `listBoardCompany`.
 */
export function changeOf(before: Shown | null, after: Shown, neighbours: number[] = []): PublicChange {
  const both = before === null ? [after] : [before, after]
  const sectionSlugs = unique(both.map(({ sectionSlug }) => sectionSlug))
  return {
    articleNumbers: [after.number],
    neighbourNumbers: unique(neighbours),
    sectionSlugs,
    contributorSlugs: unique(both.flatMap(({ contributorSlugs }) => contributorSlugs)),
    tagSlugs: unique(both.flatMap(({ tagSlugs }) => tagSlugs)),
    days: unique(both.map(({ firstPublishedAt }) => seoulDay(firstPublishedAt))),
    seriesSlugs: unique(both.flatMap(({ seriesSlug }) => seriesSlug ?? [])),
    paper: false,
    corrections: both.some(({ bodyHtml = '' }) => correctionsIn(bodyHtml).length > 0),
    paths: [articlePath(after.number, after.slug), '/', ...sectionSlugs.map((slug) => `/sections/${slug}`)],
  }
}

function unique<Value>(values: Value[]): Value[] {
  return [...new Set(values)]
}
