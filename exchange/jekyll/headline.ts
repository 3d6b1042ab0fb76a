import type { ArticleLabel } from '@/domain/articles/article'
import type { NoteBook } from '@/domain/document/notes'
import { shortTextOf } from './field-values'

const longestHeadline = 300

/** The words that Korean papers put in brackets before a headline, where they are labels of ours. */
const labels: ReadonlyMap<string, ArticleLabel> = new Map([
  ['속보', 'breaking'],
  ['단독', 'exclusive'],
  ['인터뷰', 'interview'],
  ['포토', 'photo'],
  ['종합', 'roundup'],
  ['정정', 'correction'],
])

/**
 * The `title:` as headline and label: `[속보] 한빛구 …` is a headline with the label `breaking`. Other brackets, and the second of
 * two, are part of the headline. A headline that would be empty without its brackets keeps them.
 */
export function readHeadline(title: unknown, notes: NoteBook): { headline: string; label: ArticleLabel | null } {
  const headline = shortTextOf('title', asWritten(title), longestHeadline, notes)
  const [, square = '', round = '', rest = ''] = /^(?:\[([^[\]]*)\]|【([^【】]*)】)\s*(.*)$/.exec(headline) ?? []
  const label = rest === '' ? undefined : labels.get((square || round).trim())
  return label ? { headline: rest, label } : { headline, label: null }
}

/** `title: [단독]` is a list to YAML, and a headline to everybody else. */
const asWritten = (title: unknown): unknown => (Array.isArray(title) ? `[${title.join(', ')}]` : title)
