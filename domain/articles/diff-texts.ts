import type { BlockChange } from '@/domain/document/diff/changes'
import { diffBlocks } from '@/domain/document/diff/diff-blocks'
import { type ChangeNumbers, numberChanges } from '@/domain/document/diff/number-changes'
import type { NodeJson } from '@/domain/document/types'
import type { LeadInput } from './inputs'
import type { RevisionText } from './revision'

/** The parts of a text, in the order in which they are read. */
export const diffFields = ['headline', 'standfirst', 'lead', 'body', 'excerpt'] as const
export type DiffField = (typeof diffFields)[number]

/** What differs between two texts, part by part, counted through from the first to the last. */
export type TextDiff = { parts: { field: DiffField; changes: BlockChange[]; numbers: ChangeNumbers }[]; count: number }

const nothing: RevisionText = { headline: '', standfirst: '', excerpt: '', lead: null, body: { type: 'doc', content: [] } }

/** Compares everything a revision holds; `before` null: there was nothing before. */
export function diffTexts(before: RevisionText | null, after: RevisionText): TextDiff {
  let count = 0
  const parts = diffFields.map((field) => {
    const changes = diffBlocks(blocksOf(before ?? nothing, field), blocksOf(after, field))
    const numbers = numberChanges(changes, count)
    count = numbers.count
    return { field, changes, numbers }
  })
  return { parts, count }
}

/** A part as blocks, so that one way of comparing does for all: a line is a paragraph, the lead picture a picture. */
function blocksOf(text: RevisionText, field: DiffField): NodeJson[] {
  if (field === 'body') return text.body.content ?? []
  if (field === 'lead') return text.lead ? [figureOf(text.lead)] : []
  return text[field] === '' ? [] : [{ type: 'paragraph', content: lineOf(text[field]) }]
}

function figureOf({ mediaId, alt, caption, credit, decorative }: LeadInput): NodeJson {
  return { type: 'figure', attrs: { media: mediaId, alt, credit, decorative }, content: lineOf(caption) }
}

const lineOf = (words: string): NodeJson[] => (words === '' ? [] : [{ type: 'text', text: words }])
