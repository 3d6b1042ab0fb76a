import type { DocumentJson } from '@/domain/document/types'
import type { ArticleLabel } from '@/domain/articles/article'
import type { Note } from '@/domain/document/notes'

/** One article as any importer hands it over: foreign words, our document. The newsroom decides what becomes of it. */
export type ImportedArticle = {
  /** Stable name of the source, e.g. `jekyll:2024-08-29-일자리대상`; the same file imported twice has the same key. */
  key: string
  headline: string
  standfirst: string
  excerpt: string
  /** Category names as written, first one first. */
  categories: string[]
  /** The bracketed word before the headline, when the source has one of ours. */
  label: ArticleLabel | null
  tags: string[]
  authors: string[]
  /** The source's own publication instant, when it tells one. */
  publishedAt: Date | null
  /** Address of the lead picture as written in the source. */
  leadImage: { src: string; alt: string; caption: string; credit: string } | null
  doc: DocumentJson
  /** What the list of the board it came from said of it; `number` null for a notice without one. */
  board?: { number: number | null; hasAttachment: boolean; views: number; isPinned: boolean }
  notes: Note[]
}
