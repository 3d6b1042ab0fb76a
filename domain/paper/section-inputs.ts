import { z } from 'zod'
import { lineInput } from './line-input'
import { sectionLayouts } from './paper'

/** Letters of any script, digits and single hyphens: what stands in an address of the paper. */
const slug = lineInput(60).transform((text) => text.toLowerCase()).pipe(z.string().regex(/^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u, 'slug-invalid'))
const name = lineInput(30).pipe(z.string().min(1, 'name-missing'))

/** What people set of a section. */
export const sectionInput = z.strictObject({ name, slug, description: lineInput(120), layout: z.enum(sectionLayouts), inMenu: z.boolean() })
export type SectionInput = z.input<typeof sectionInput>

export const directions = ['up', 'down'] as const
export type Direction = (typeof directions)[number]

/** Where a section goes: by one place, or to before another (its id; null: to the end). */
export type SectionMove = Direction | { before: string | null }

/** A tag's new name; its address follows from it. */
export const tagNameInput = lineInput(50).pipe(z.string().min(1, 'name-missing'))

/** The list of tags that is looked at: a part of a name, and where the page before ended. */
export type TagFilter = { query: string; unused: boolean; after: string }
