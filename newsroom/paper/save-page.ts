import 'server-only'
import { canManagePaper } from '@/domain/paper/policies'
import { fail } from '@/domain/problems'
import type { Actor } from '@/domain/staff/staff'
import { documentOfMarkdown } from './page-markdown'
import { type PublishedPage, publishPage } from './publish-page'

/** A page as its form sends it; `baseVersion` is the version it was made from, 0 for a new page. */
export type SavePageInput = { slug: string; title: string; text: string; note: string; baseVersion: number }

/** Publishes a page that was written as Markdown. Problems: those of `publishPage`, body-empty. */
export async function savePage({ actor, input: { text, ...input } }: { actor: Actor; input: SavePageInput }): Promise<PublishedPage> {
  if (!canManagePaper(actor)) return fail('not-allowed')
  if (text.trim() === '') return fail('body-empty', { field: 'text' })
  const read = documentOfMarkdown(text.replaceAll('\r\n', '\n'))
  return read.ok ? publishPage({ actor, input: { ...input, body: read.doc } }) : read
}
