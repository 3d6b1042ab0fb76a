import { NoteBook } from '@/domain/document/notes'
import { type Outcome, fail } from '@/domain/problems'
import type { ImportedArticle } from '@/exchange/imported-article'
import { decodeFile } from '@/exchange/decode-file'
import { namesOf, shortTextOf, textOf } from './field-values'
import { type FrontMatter, readFrontMatter } from './front-matter'
import { readHeadline } from './headline'
import { readLeadImage, withoutDoubledLead } from './lead-picture'
import { dateInFileName, readDate } from './publication-date'
import { readBody } from './read-body'

/** Largest file that is read, in bytes (5 MiB): more text than that is a book or an accident, not an article. */
export const maxFileBytes = 5 * 1024 * 1024

const longestSummary = 500

const usedFields = new Set(
  'title feature_text subtitle excerpt description categories category section tags tag author authors image date'.split(' '),
)

/**
 * One Jekyll file (`_posts/2024-08-29-제목.md`: YAML front matter over HTML, Markdown or both) as an article. `name` is the file's
 * name, with or without folders. Everything changed or left out is in the article's notes. Fails with `file-too-large`,
 * `file-empty`, `file-binary`, `front-matter-missing`, `front-matter-broken` (detail: line and complaint), `headline-missing` or
 * `document-too-large`; never throws for what a file holds.
 */
export function readJekyll(source: { name: string; bytes: Uint8Array }): Outcome<{ article: ImportedArticle }> {
  const notes = new NoteBook()
  const file = decodeFile(source.bytes, maxFileBytes)
  if (!file.ok) return file
  if (file.encoding !== 'utf-8') notes.add('encoding-guessed', file.encoding)
  const parts = readFrontMatter(file.text)
  if (!parts.ok) return parts
  const { fields } = parts
  const { headline, label } = readHeadline(fields.get('title'), notes)
  if (headline === '') return fail('headline-missing', { field: 'title' })
  const body = readBody(parts.body, notes)
  if (!body.ok) return body
  const name = plainName(source.name)
  const { doc, lead } = withoutDoubledLead(body.doc, readLeadImage(fields.get('image'), notes), notes)
  const article = {
    key: `jekyll:${name}`,
    headline,
    label,
    ...summaries(fields, notes),
    categories: namesOf(['categories', 'category', 'section'].map((field) => fields.get(field)), notes),
    tags: namesOf(['tags', 'tag'].map((field) => fields.get(field)), notes),
    authors: namesOf(['author', 'authors'].map((field) => fields.get(field)), notes),
    publishedAt: publishedAt(fields.get('date'), name, notes),
    leadImage: lead,
    doc,
  }
  noteUnused(fields, notes)
  return { ok: true, article: { ...article, notes: notes.list() } }
}

/** The file's name without folders and ending, composed (macOS hands names over decomposed). */
function plainName(path: string): string {
  const name = path.split(/[\\/]/).at(-1) ?? ''
  return textOf(name.replace(/\.[a-z][a-z0-9]{0,9}$/i, ''), new NoteBook())
}

/** Standfirst from `feature_text` (else `subtitle`), excerpt from `excerpt` (else `description`); equal texts fill both. */
function summaries(fields: FrontMatter, notes: NoteBook): { standfirst: string; excerpt: string } {
  const first = (field: string, names: [string, string]) => {
    const [name, other] = textOf(fields.get(names[0]), notes) !== '' ? names : [names[1], names[0]]
    if (name === names[0] && fields.has(other)) notes.add('field-ignored', `${other}: ${textOf(fields.get(other), notes)}`)
    return shortTextOf(field, fields.get(name), longestSummary, notes)
  }
  return {
    standfirst: first('standfirst', ['feature_text', 'subtitle']),
    excerpt: first('excerpt', ['excerpt', 'description']),
  }
}

function publishedAt(written: unknown, name: string, notes: NoteBook): Date | null {
  const text = textOf(written, notes)
  const date = readDate(text)
  if (text !== '' && !date) notes.add('field-ignored', `date: ${text}`)
  return date ?? dateInFileName(name)
}

/** Every field that has no place here, with its value when that is short enough to say (`permalink: /old/address`). */
function noteUnused(fields: FrontMatter, notes: NoteBook): void {
  for (const [name, value] of fields) {
    if (!usedFields.has(name)) notes.add('field-ignored', typeof value === 'string' && value !== '' ? `${name}: ${value.trim()}` : name)
  }
}
