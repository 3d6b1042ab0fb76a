import 'server-only'
import type { Executor } from '@/db/client'
import { canonicalJson } from '@/domain/document/canonical-json'
import { NoteBook } from '@/domain/document/notes'
import { renderMarkdown } from '@/domain/document/render-markdown'
import type { DocumentJson } from '@/domain/document/types'
import type { Outcome } from '@/domain/problems'
import { readBody } from '@/exchange/jekyll/read-body'
import { loadSurroundings } from '@/newsroom/door/surroundings'

/** Stands for the paper's own address while a page is drawn, and is taken out again: links within the paper stay without it. */
const ownSite = 'https://own-site.invalid'

/** A page of the paper as it is written in its form. Fails with document-too-large. */
export function documentOfMarkdown(text: string): Outcome<{ doc: DocumentJson }> {
  return readBody(text, new NoteBook())
}

/** A page's document as Markdown; `isLossy` when that does not say all of it, so that saving it again would leave something out. */
export async function markdownOfDocument(executor: Executor, doc: DocumentJson): Promise<{ text: string; isLossy: boolean }> {
  const text = renderMarkdown(doc, { ...(await loadSurroundings(executor, doc)), origin: ownSite }).replaceAll(ownSite, '')
  const again = documentOfMarkdown(text)
  return { text, isLossy: !again.ok || canonicalJson(again.doc) !== canonicalJson(doc) }
}
