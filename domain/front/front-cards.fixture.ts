import type { PaperSection } from '@/domain/paper/paper'
import type { FrontCard } from './fill-front'

const layouts = { politics: 'magazine', society: 'magazine', columns: 'opinion', releases: 'board' } as const

/** The sections of a small paper. */
export const someSections: PaperSection[] = Object.entries(layouts).map(([slug, layout]) => ({ slug, name: slug, layout, description: '' }))

/** Noon of a day in Seoul; a card of a higher number came out a minute later than the one before. */
export const noon = new Date('2026-11-21T03:00:00Z')

/** The id of the article of a number. */
export const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

const picture = { src: '/media/a.webp', width: 16, height: 9, blur: null, alt: '', caption: '', credit: '' }

/** A card by its number: newer the higher, all of them before noon. */
export function aCard(number: number, slug: string = 'society', given: Partial<FrontCard> & { pictured?: boolean } = {}): FrontCard {
  const { pictured = false, ...more } = given
  const at = new Date(noon.getTime() - 86_400_000 + number * 60_000)
  return {
    articleId: idOf(number), number, path: `/articles/${number}/x`, headline: `기사 ${number}`, label: null, standfirst: '', excerpt: '', section: { slug, name: slug }, bylines: [],
    leadPicture: pictured ? picture : null, firstPublishedAt: at, updatedAt: at, visibleFrom: at, ...more,
  }
}
