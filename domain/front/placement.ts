import { z } from 'zod'
import { articleLabels } from '@/domain/articles/article'
import type { FilledFront } from './fill-front'
import { blockKinds } from './layout'

const storySchema = z.object({
  slot: z.int(), articleId: z.string(), number: z.int(), headline: z.string(), label: z.enum(articleLabels).nullable(), how: z.enum(['placed', 'filled']),
})

/** What stood on the front, as it is kept: every story in its place with the words that stood there. */
export const placementSchema = z.object({
  bar: z.array(z.object({ articleId: z.string().nullable(), number: z.int().nullable(), text: z.string(), href: z.string() })),
  blocks: z.array(z.object({ id: z.string(), kind: z.enum(blockKinds), section: z.string().nullable(), stories: z.array(storySchema) })),
})
export type Placement = z.infer<typeof placementSchema>
export type PlacedStory = z.infer<typeof storySchema>

/** The record of a filled front. What is read most is left out: it is counted anew every minute and laid out by nobody. */
export function placementOf({ bar, blocks }: FilledFront): Placement {
  return {
    bar: bar.map(({ article, text, href }) => ({ articleId: article?.articleId ?? null, number: article?.number ?? null, text, href })),
    blocks: blocks.map(({ id, kind, section, stories }) => ({
      id, kind, section: section?.name ?? null,
      stories: stories.map(({ slot, how, card: { articleId, number, headline, label } }) => ({ slot, articleId, number, headline, label, how })),
    })),
  }
}

/** Whether readers saw the same: the same words and articles in the same places, whoever put them there. */
export function isSamePlacement(one: Placement, other: Placement): boolean {
  return JSON.stringify(placementSchema.parse(one)) === JSON.stringify(placementSchema.parse(other))
}
