import type { Picture } from '@/domain/articles/article'
import type { Pen } from './html'
import type { NodeJson } from './types'

/** A published article as another one's body points to it. `path` is its site path, not percent-encoded. */
export type ArticleLink = { path: string; headline: string }

/** A file that readers can download. `href` is its site path; size and type are what they are now, where that is known. */
export type AttachedFile = { href: string; name: string; bytes?: number; mime?: string }

/** What the document only points to: pictures and attachments by media id, published articles by number. What is not there is not shown. */
export type RenderContext = {
  pictures: ReadonlyMap<string, Picture>
  articles: ReadonlyMap<number, ArticleLink>
  attachments: ReadonlyMap<string, AttachedFile>
  /** Asked for each block and each piece of a line, with what was written of it: what stands there instead. For showing changes. */
  around?: (node: NodeJson, html: string) => string
}

/**
 * One rendering under way: `headings` numbers the headings and `corrections` the correction notes, so that each has an address of its
 * own; `footnotes` collects the footnotes' HTML in reading order, so that the list at the end has them.
 */
export type BlockContext = RenderContext & { pen: Pen; headings: { count: number }; corrections: { count: number }; footnotes: string[] }

/** An attribute that holds text; anything else is none. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
