import { type FrontLayout, articlesIn } from './layout'

/** What has to be read to fill a front: named articles, so many of the newest, and of each section shown so many. */
export type FrontNeeds = { articleIds: string[]; newest: number; sections: { slug: string; count: number }[] }

/** Press releases may come by the dozen: so many of the newest are looked through for news. */
const newestAtLeast = 60
/** Of a section, at most: what stands further up may all be of it. */
const mostOfSection = 30

/** Of a layout as the reader side keeps it, with slugs. Enough cards that nothing further up can leave a slot empty that could be filled. */
export function frontNeeds(layout: FrontLayout): FrontNeeds {
  const free = layout.blocks.filter(({ section }) => section === null).reduce((sum, { slots }) => sum + slots.length, 0)
  const sections = layout.blocks.flatMap(({ section, slots }) => (section === null ? [] : [{ slug: section, count: Math.min(mostOfSection, slots.length + free + 1) }]))
  return { articleIds: articlesIn(layout), newest: newestAtLeast, sections }
}
