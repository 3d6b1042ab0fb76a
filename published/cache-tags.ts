import 'server-only'
import { createHash } from 'node:crypto'
import type { PublicChange } from '@/domain/articles/public-change'

/** Names under which made pages and reads are remembered, and forgotten. */
export const articleTag = (number: number) => `article:${number}`
export const sectionTag = (slug: string) => `section:${short(slug)}`
export const contributorTag = (slug: string) => `contributor:${short(slug)}`
export const tagTag = (slug: string) => `tag:${short(slug)}`
/** The day of the archive, its month and the calendar of all months. */
export const dayTag = (day: string) => `day:${day}`
export const monthTag = (month: string) => `month:${month}`
export const archiveTag = 'archive'
export const seriesTag = (slug: string) => `series:${short(slug)}`
/** The list of all series. */
export const allSeriesTag = 'all-series'
export const pageTag = (slug: string) => `page:${short(slug)}`
export const frontTag = 'front'
export const paperTag = 'paper'
export const correctionsTag = 'corrections'
/** On the page of every article. */
export const everyArticleTag = 'articles'

/** Everything that has to be made again after a change, so that no verb can forget a list. */
export function tagsOfChange(change: PublicChange): string[] {
  const showsArticles = change.articleNumbers.length > 0
  const { days = [], seriesSlugs = [], pageSlugs = [] } = change
  return [
    ...change.articleNumbers.map(articleTag),
    ...(change.neighbourNumbers ?? []).map(articleTag),
    ...change.sectionSlugs.map(sectionTag),
    ...change.contributorSlugs.map(contributorTag),
    ...change.tagSlugs.map(tagTag),
    ...days.flatMap((day) => [dayTag(day), monthTag(day.slice(0, 7))]),
    ...(days.length > 0 ? [archiveTag] : []),
    ...seriesSlugs.map(seriesTag),
    ...(seriesSlugs.length > 0 ? [allSeriesTag] : []),
    ...pageSlugs.map(pageTag),
    ...(showsArticles || change.front ? [frontTag] : []),
    ...(change.corrections ? [correctionsTag] : []),
    ...(change.everyArticle ? [everyArticleTag] : []),
    ...(change.paper ? [paperTag, frontTag] : []),
  ]
}

/** A name travels in a response header between Next and its store: plain ASCII there, and at most 256 characters are taken. */
function short(slug: string): string {
  return /^[\w-]{1,60}$/.test(slug) ? slug : createHash('sha256').update(slug).digest('hex').slice(0, 24)
}
