import 'server-only'
import { and, eq } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { articles, revisions } from '@/db/schema'
import { articlePath } from '@/domain/articles/address'
import { canCreateArticle } from '@/domain/articles/policies'
import { type Note, NoteBook } from '@/domain/document/notes'
import { validateDocument } from '@/domain/document/validate'
import type { SectionLayout } from '@/domain/paper/paper'
import { type Outcome, type Problem, fail } from '@/domain/problems'
import { type Actor, staffIdOf } from '@/domain/staff/staff'
import type { ImportedArticle } from '@/exchange/imported-article'
import { type ArticleRecord, lockArticle } from '@/newsroom/articles/lock-article'
import { publishInTransaction } from '@/newsroom/articles/publish-article'
import { setBylines, setTags } from '@/newsroom/articles/set-company'
import { writeRevision } from '@/newsroom/articles/write-revision'
import { carryBoardPlace } from '@/newsroom/door/board-place'
import { writeAudit } from '@/newsroom/record/write-audit'
import { type PictureSource, bringPictures } from './bring-pictures'
import { type Placed, findContributors, findOrMakeSection, placeCategories } from './place-article'

/** How an import goes: where categories lead, whether readers see it, where pictures are looked for. */
export type ImportOptions = {
  /** `section`: the first category names the section, the others are tags; `tag`: all are tags, the article stands in `defaultSection`. */
  categoryAs: 'section' | 'tag'
  /** Section of articles whose source names none. Sections that are missing are made. */
  defaultSection: string
  /** How a section is laid out that has to be made: a magazine unless this says otherwise. */
  sectionLayout?: SectionLayout
  publish: boolean
  findPicture: PictureSource
}

/** What became of one source. `isNew` is false when it had been imported before; `publishProblem` is what kept it from readers. */
export type ImportReport = {
  articleId: string
  path: string | null
  isNew: boolean
  section: string
  tags: string[]
  notes: Note[]
  publishProblem: Problem | null
  /** Last line in the journal of public changes that this wrote. */
  changeId: number | null
}

type Import = { actor: Actor; article: ImportedArticle; options: ImportOptions }

/**
 * Takes one foreign article into the newsroom, whole or not at all. The same source twice is one article: the second time nothing
 * is changed, but it is published if that is asked for and was not done yet. Problems: not-allowed, document-invalid,
 * document-too-large, import-name-taken.
 */
export async function importArticle({ actor, article, options }: Import): Promise<Outcome<ImportReport>> {
  if (!canCreateArticle(actor)) return fail('not-allowed')
  const body = validateDocument(article.doc)
  if (!body.ok) return body
  const place = placeCategories(article, options)
  return db().transaction(async (tx) => {
    const [made] = await tx
      .insert(articles)
      .values({ importKey: article.key, createdBy: staffIdOf(actor) })
      .onConflictDoNothing({ target: articles.importKey })
      .returning({ id: articles.id })
    const notes = new NoteBook(article.notes)
    const sectionChange = made ? await fill(tx, made.id, { actor, article: { ...article, doc: body.doc }, options }, notes) : null
    const record = await findRecord(tx, article.key)
    const stranger = made ? null : await findOtherHeadline(tx, record.id, article.headline)
    if (stranger !== null) return fail('import-name-taken', { detail: stranger })
    const published = options.publish && record.liveRevisionId === null ? await publish(tx, actor, record, article.publishedAt) : null
    return {
      ok: true,
      articleId: record.id,
      path: published?.path ?? (record.number === null ? null : articlePath(record.number, record.slug)),
      isNew: made !== undefined,
      section: place.section,
      tags: place.tags,
      notes: made ? notes.list() : [],
      publishProblem: published?.problem ?? null,
      changeId: published?.changeId ?? sectionChange,
    }
  })
}

/** Gives the new article everything its source tells. Answers the journal's line when a section had to be made. */
async function fill(tx: Executor, articleId: string, { actor, article, options }: Import, notes: NoteBook): Promise<number | null> {
  const place = placeCategories(article, options)
  const section = await findOrMakeSection(tx, actor, place.section, options.sectionLayout)
  await tx.update(articles).set({ sectionId: section.id, label: article.label }).where(eq(articles.id, articleId))
  if (article.board) await carryToBoard(tx, articleId, section, article.board, notes)
  await setTags(tx, articleId, place.tags)
  await setBylines(tx, articleId, await findContributors(tx, article.authors, notes))
  const record = await lockArticle(tx, articleId)
  if (!record) throw new Error('imported article vanished')
  const pictures = await bringPictures(tx, { actor, article, findPicture: options.findPicture, notes })
  const { headline, standfirst, excerpt } = article
  const content = { headline, standfirst, excerpt, ...pictures }
  await writeRevision(tx, { article: record, kind: 'import', content, authorId: staffIdOf(actor), note: article.key })
  await writeAudit(tx, { actor, action: 'article.imported', subject: { kind: 'article', id: articleId }, details: { key: article.key } })
  return section.changeId
}

/** Notices stay notices, numbers stay numbers, and whatever the place cannot show is said. */
async function carryToBoard(tx: Executor, articleId: string, section: Placed, board: NonNullable<ImportedArticle['board']>, notes: NoteBook): Promise<void> {
  if (section.layout !== 'board') notes.add('section-not-board', section.name)
  if (board.isPinned) await tx.update(articles).set({ isPinned: true }).where(eq(articles.id, articleId))
  const isKept = await carryBoardPlace(tx, articleId, section.id, board)
  if (!isKept) notes.add('board-number-taken', String(board.number))
}

async function findRecord(tx: Executor, key: string): Promise<ArticleRecord> {
  const [found] = await tx.select({ id: articles.id }).from(articles).where(eq(articles.importKey, key))
  const record = found ? await lockArticle(tx, found.id) : null
  if (!record) throw new Error('import key was neither taken nor free')
  return record
}

/** The headline that the known article came in with, when it is another one than now: then two sources share a name. */
async function findOtherHeadline(tx: Executor, articleId: string, headline: string): Promise<string | null> {
  const [imported] = await tx.select({ headline: revisions.headline }).from(revisions).where(and(eq(revisions.articleId, articleId), eq(revisions.kind, 'import')))
  return imported && imported.headline !== headline ? imported.headline : null
}

type PublishedImport = { path: string | null; problem: Problem | null; changeId: number | null }

/** A refusal leaves the article in the newsroom as a draft: what came in is not lost because something is missing. */
async function publish(tx: Executor, actor: Actor, { id, version }: ArticleRecord, firstPublishedAt: Date | null): Promise<PublishedImport> {
  const outcome = await publishInTransaction(tx, { actor, articleId: id, baseVersion: version, firstPublishedAt })
  return outcome.ok ? { path: outcome.path, problem: null, changeId: outcome.changeId } : { path: null, problem: outcome.problem, changeId: null }
}
