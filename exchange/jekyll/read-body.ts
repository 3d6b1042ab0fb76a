import type { Root } from 'hast'
import { hastToDocument } from '@/domain/document/normalise/hast-to-document'
import type { NoteBook } from '@/domain/document/notes'
import { prepareForeign } from '@/domain/document/paste/prepare-paste'
import type { DocumentJson } from '@/domain/document/types'
import { type Outcome, fail } from '@/domain/problems'
import { readHtmlBody } from './html-body'
import { readMarkdownBody } from './markdown-body'
import { tameNesting } from './tame-nesting'
import { shieldTemplateTags } from './template-tags'

/**
 * Longest Markdown body, in characters: a long parliamentary record has 120,000. The Markdown parser's time grows with the square
 * of a list's length, so a longer one would stop the server; HTML, whose parser does not, may be as long as a file.
 */
export const longestMarkdown = 150_000

/** A picture inside its address: never brought in, and a megabyte to carry through every step. */
const embeddedData = /(data:[a-z]+\/[a-z0-9.+-]+;base64,)[A-Za-z0-9+/=]{200,}/gi

/** The body of a Jekyll file, HTML or Markdown or both, as a document. Fails with `document-too-large`. */
export function readBody(body: string, notes: NoteBook): Outcome<{ doc: DocumentJson }> {
  const shielded = shieldTemplateTags(tameNesting(body.replace(embeddedData, '$1'), notes), notes)
  const parsed = parse(shielded.text)
  if (!parsed.ok) return parsed
  shielded.restore(parsed.tree)
  return { ok: true, doc: hastToDocument(prepareForeign(parsed.tree, notes).tree, notes) }
}

function parse(text: string): Outcome<{ tree: Root }> {
  try {
    const html = readHtmlBody(text)
    if (html) return { ok: true, tree: html }
    if (text.length > longestMarkdown) return fail('document-too-large', { field: 'body', detail: `${text.length} > ${longestMarkdown}` })
    return { ok: true, tree: readMarkdownBody(text) }
  } catch (problem) {
    // The parsers recurse: what overflows the stack is nested by the thousand, and no article.
    if (problem instanceof RangeError) return fail('document-too-large', { field: 'body', detail: 'nesting' })
    throw problem
  }
}
