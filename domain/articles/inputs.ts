import { z } from 'zod'
import { lineInput } from '@/domain/line-input'
import { articleLabels, articleOrigins } from './article'
import { limits } from './limits'


const fraction = z.number().min(0).max(1)
const focal = z.strictObject({ x: fraction, y: fraction }).nullable().default(null)

/** The picture over the body, in this article's words, and what of it no cropping may cut away. `decorative`: it says nothing that a reader would miss. */
export const leadInput = z.strictObject({ mediaId: z.uuid(), alt: lineInput(limits.alt), caption: lineInput(limits.caption), credit: lineInput(limits.credit), decorative: z.boolean().default(false), focal })
export type LeadInput = z.infer<typeof leadInput>

/**
 * What a person may change of an article in one save. The body is checked by the document validator, which says where it is wrong.
 * Strict: a field that does not belong here (status, number, author …) is refused, never quietly taken.
 */
export const saveArticleInput = z.strictObject({
  articleId: z.uuid(),
  baseVersion: z.int().min(0),
  /** `autosave`: the editor by itself; `save`: a person asked for a point to come back to. */
  kind: z.enum(['save', 'autosave']).default('save'),
  headline: lineInput(limits.headline),
  standfirst: lineInput(limits.standfirst),
  excerpt: lineInput(limits.excerpt),
  label: z.enum(articleLabels).nullable(),
  sectionId: z.uuid().nullable(),
  contributorIds: z.array(z.uuid()).max(limits.bylines),
  /** Not sent by pages that were opened before it was asked: then it stays as it is. */
  origin: z.enum(articleOrigins).nullable().optional(),
  tags: z.array(lineInput(limits.tag).pipe(z.string().min(1))).max(limits.tags),
  lead: leadInput.nullable(),
  /** False: nobody looks any longer for a lead picture that an import could not bring. True changes nothing. */
  isLeadMissing: z.boolean().default(true),
  body: z.unknown(),
})

/** As it is sent; `ParsedSaveInput` is what the schema makes of it. */
export type SaveArticleInput = z.input<typeof saveArticleInput>
export type ParsedSaveInput = z.output<typeof saveArticleInput>

export const publishArticleInput = z.strictObject({ articleId: z.uuid(), baseVersion: z.int().min(0) })
export type PublishArticleInput = z.infer<typeof publishArticleInput>
