import type { PublicChange } from './public-change'

/** Several changes as one, each thing once, so that lists they share are expired and made again once; null for none. */
export function mergeChanges(changes: readonly PublicChange[]): PublicChange | null {
  if (changes.length === 0) return null
  const all = <Item>(pick: (change: PublicChange) => Item[] | undefined): Item[] => [...new Set(changes.flatMap((change) => pick(change) ?? []))]
  return {
    articleNumbers: all(({ articleNumbers }) => articleNumbers),
    neighbourNumbers: all(({ neighbourNumbers }) => neighbourNumbers),
    days: all(({ days }) => days),
    seriesSlugs: all(({ seriesSlugs }) => seriesSlugs),
    pageSlugs: all(({ pageSlugs }) => pageSlugs),
    sectionSlugs: all(({ sectionSlugs }) => sectionSlugs),
    contributorSlugs: all(({ contributorSlugs }) => contributorSlugs),
    tagSlugs: all(({ tagSlugs }) => tagSlugs),
    paths: all(({ paths }) => paths),
    paper: changes.some(({ paper }) => paper),
    corrections: changes.some(({ corrections }) => corrections),
    everyArticle: changes.some(({ everyArticle }) => everyArticle),
  }
}
