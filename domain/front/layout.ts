import { z } from 'zod'
import { isSafeHref } from '@/domain/document/safe-url'
import type { SectionLayout } from '@/domain/paper/paper'

/**
 * What the front is made of, from its top down. `rail` shows a section as its stories allow, `opinion` under its writers' names, `press` as rows;
 * `most-read` counts for itself and has no slots.
 */
export const blockKinds = ['lead', 'top', 'most-read', 'latest', 'rail', 'opinion', 'press'] as const
export type BlockKind = (typeof blockKinds)[number]

/** Kinds that show one section; the others stand on a front once at most. */
export const sectionKinds: readonly BlockKind[] = ['rail', 'opinion', 'press']

/** How many slots a block of a kind has: at least, when it is added, and at most. */
export const slotCounts: Record<BlockKind, { least: number; usual: number; most: number }> = {
  lead: { least: 1, usual: 1, most: 1 },
  top: { least: 1, usual: 6, most: 9 },
  'most-read': { least: 0, usual: 0, most: 0 },
  latest: { least: 3, usual: 6, most: 12 },
  rail: { least: 1, usual: 6, most: 12 },
  opinion: { least: 1, usual: 4, most: 4 },
  press: { least: 1, usual: 6, most: 12 },
}

/** In characters: what two lines of the lead hold. */
export const longestHeadline = 80
export const longestBarText = 80
export const mostBlocks = 40
export const mostBarEntries = 5

const moment = z.iso.datetime({ offset: true })

/**
 * One place. Empty, or an article that somebody put there: for good, or until `pinnedUntil`, when the place fills itself again. `headline` stands
 * instead of the article's own; `allowTwice` lets it stand here although it stands further up too.
 */
const slotSchema = z.strictObject({
  articleId: z.uuid().nullable(),
  pinnedUntil: moment.nullable(),
  headline: z.string().trim().min(1).max(longestHeadline).nullable(),
  allowTwice: z.boolean(),
})
export type FrontSlot = z.infer<typeof slotSchema>

const blockSchema = z
  .strictObject({ id: z.string().min(1).max(60), kind: z.enum(blockKinds), section: z.uuid().nullable(), slots: z.array(slotSchema) })
  .refine(({ kind, section }) => sectionKinds.includes(kind) === (section !== null), { path: ['section'] })
  .refine(({ kind, slots }) => slots.length >= slotCounts[kind].least && slots.length <= slotCounts[kind].most, { path: ['slots'] })

/** A line of the bar from `start` to `end`: an article (`text` empty: its headline), or words with a link. */
const barEntrySchema = z
  .strictObject({ id: z.string().min(1).max(60), articleId: z.uuid().nullable(), text: z.string().trim().max(longestBarText), href: z.string().max(2000).nullable(), start: moment, end: moment })
  .refine(({ start, end }) => Date.parse(start) < Date.parse(end), { path: ['end'] })
  .refine(({ articleId, text }) => articleId !== null || text !== '', { path: ['text'] })
  .refine(({ articleId, href }) => articleId !== null || (href !== null && /^(\/|https?:)/.test(href) && isSafeHref(href)), { path: ['href'] })
export type BarEntry = z.infer<typeof barEntrySchema>

/** A layout of the front as it is sent and kept; `form` tells later ones apart. */
export const frontLayoutSchema = z
  .strictObject({ form: z.literal(1), blocks: z.array(blockSchema).min(1).max(mostBlocks), bar: z.array(barEntrySchema).max(mostBarEntries), autoBreaking: z.boolean() })
  .refine(({ blocks }) => isDistinct(blocks.map(({ id }) => id)), { path: ['blocks'] })
  .refine(({ blocks }) => isDistinct(blocks.map(({ kind, section }) => section ?? kind)), { path: ['blocks'] })

/** `section` of a block: the section's id in the newsroom, its slug on the reader side. */
export type FrontBlock = { id: string; kind: BlockKind; section: string | null; slots: FrontSlot[] }
export type FrontLayout = { form: 1; blocks: FrontBlock[]; bar: BarEntry[]; /** Whether news labelled 속보 takes an empty bar by itself. */ autoBreaking: boolean }

export const emptySlot: FrontSlot = { articleId: null, pinnedUntil: null, headline: null, allowTwice: false }

export function emptySlots(count: number): FrontSlot[] {
  return Array.from({ length: count }, () => emptySlot)
}

/** As what a section stands on a front that nobody has laid out. */
const kindOf = { magazine: 'rail', opinion: 'opinion', board: 'press' } as const satisfies Record<SectionLayout, BlockKind>

/** The front of a paper that nobody has laid out: it fills itself. `sections` in the paper's order; `key` as the blocks will name them. */
export function defaultLayout(sections: readonly { key: string; layout: SectionLayout }[]): FrontLayout {
  const block = (kind: BlockKind, section: string | null = null): FrontBlock => ({ id: section ?? kind, kind, section, slots: emptySlots(slotCounts[kind].usual) })
  const rails = sections.slice(0, mostBlocks - 4).map(({ key, layout }) => block(kindOf[layout], key))
  return { form: 1, blocks: [block('lead'), block('top'), block('most-read'), block('latest'), ...rails], bar: [], autoBreaking: true }
}

/** The same layout with its sections named otherwise; blocks of sections that are gone are left out. */
export function renameSections(layout: FrontLayout, names: ReadonlyMap<string, string>): FrontLayout {
  const blocks = layout.blocks.flatMap((block): FrontBlock[] => {
    if (block.section === null) return [block]
    const section = names.get(block.section)
    return section === undefined ? [] : [{ ...block, section }]
  })
  return { ...layout, blocks }
}

/** Every article that a layout names. */
export function articlesIn({ blocks, bar }: FrontLayout): string[] {
  const named = [...blocks.flatMap(({ slots }) => slots.map(({ articleId }) => articleId)), ...bar.map(({ articleId }) => articleId)]
  return [...new Set(named.filter((id) => id !== null))]
}

function isDistinct(names: string[]): boolean {
  return new Set(names).size === names.length
}
