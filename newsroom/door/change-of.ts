import 'server-only'
import { articlePath } from '@/domain/articles/address'
import type { PublicChange } from '@/domain/articles/public-change'

type Shown = { number: number; slug: string; sectionSlug: string; contributorSlugs: string[]; tagSlugs: string[] }

/**
 * What readers see differ when an article that was shown as `before` is shown as `after`: the old places as well as the new.
 * `neighbourNumbers` come from `findNeighbours`.
 */
export function changeOf(before: Shown | null, after: Shown, neighbourNumbers: number[] = []): PublicChange {
  const both = before === null ? [after] : [before, after]
  const sectionSlugs = unique(both.map(({ sectionSlug }) => sectionSlug))
  return {
    articleNumbers: [after.number],
    neighbourNumbers,
    sectionSlugs,
    contributorSlugs: unique(both.flatMap(({ contributorSlugs }) => contributorSlugs)),
    tagSlugs: unique(both.flatMap(({ tagSlugs }) => tagSlugs)),
    paper: false,
    paths: [articlePath(after.number, after.slug), '/', ...sectionSlugs.map((slug) => `/sections/${slug}`)],
  }
}

function unique(values: string[]): string[] {
  return [...new Set(values)]
}
