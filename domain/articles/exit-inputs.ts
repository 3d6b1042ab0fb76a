import { z } from 'zod'
import { isDay } from '@/domain/document/attributes'
import { correctionPlaces } from '@/domain/document/add-correction'
import { correctionKindNames } from '@/domain/document/reader-words'
import { isWellFormedText } from '@/lib/text'
import { exitLimits } from './exit-limits'

/** What somebody writes in several lines: NFC, no space around, at least a character. */
const words = (longest: number) =>
  z.string().transform((text) => text.normalize('NFC').replaceAll('\r\n', '\n').trim()).pipe(z.string().min(1).max(longest).refine(isWellFormedText))

export const correctArticleInput = z.strictObject({
  articleId: z.uuid(),
  baseVersion: z.int().min(0),
  kind: z.enum(correctionKindNames),
  note: words(exitLimits.note),
  place: z.enum(correctionPlaces),
  /** A day in Seoul, `2026-11-21`. */
  date: z.string().refine(isDay),
})
export type CorrectArticleInput = z.input<typeof correctArticleInput>

export const withdrawArticleInput = z.strictObject({
  articleId: z.uuid(),
  baseVersion: z.int().min(0),
  reason: words(exitLimits.reason),
  notice: words(exitLimits.notice),
  showsHeadline: z.boolean(),
})
export type WithdrawArticleInput = z.input<typeof withdrawArticleInput>

/** For what needs no more than to know which article is meant. */
export const oneArticleInput = z.strictObject({ articleId: z.uuid() })
export type OneArticleInput = z.infer<typeof oneArticleInput>
