import 'server-only'
import { and, eq, gt, isNull, notInArray } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { articles, revisions, sections } from '@/db/schema'
import { textKey } from '@/domain/articles/article-text'
import { type ParsedSaveInput, type SaveArticleInput, saveArticleInput } from '@/domain/articles/inputs'
import { canEditArticle } from '@/domain/articles/policies'
import type { DocumentJson } from '@/domain/document/types'
import { validateDocument } from '@/domain/document/validate'
import { type Outcome, fail } from '@/domain/problems'
import { type Actor, staffIdOf } from '@/domain/staff/staff'
import { areFiles, loadPictures, mediaIdsIn } from '@/newsroom/media/pictures'
import { writeAudit } from '@/newsroom/record/write-audit'
import { presentSection } from '@/newsroom/sections/present-section'
import { keepBranch } from './keep-branch'
import { type ArticleRecord, type RevisionRecord, loadHeadRevision, lockArticle } from './lock-article'
import { findNewFreeColour } from './new-free-colour'
import { readText } from './read-text'
import { setBylines, setTags } from './set-company'
import { contentOf, writeRevision } from './write-revision'

type Saved = Outcome<{ version: number; savedAt: Date }>
type Saving = { actor: Actor; article: ArticleRecord; head: RevisionRecord; input: ParsedSaveInput & { body: DocumentJson } }

/**
 * Saves the whole of an article as a new revision; what says the same as the newest one is not written again. Readers see nothing of
 * it until it is published. Problems: bad-input, document-invalid, document-too-large, not-found, not-allowed, version-conflict
 * (somebody saved since `baseVersion`; the text is kept as a branch), free-colour (a new one, from somebody who may not use
 * them), article-closed (it was withdrawn or thrown away; the text is kept as a branch).
 */
export async function saveArticle({ actor, input }: { actor: Actor; input: SaveArticleInput }): Promise<Saved> {
  const parsed = saveArticleInput.safeParse(input)
  if (!parsed.success) return fail('bad-input', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
  const body = validateDocument(parsed.data.body)
  if (!body.ok) return body
  return db().transaction(async (tx) => {
    const article = await lockArticle(tx, parsed.data.articleId)
    if (!article) return fail('not-found')
    const isClosed = article.status === 'withdrawn' || article.trashedAt !== null
    if (!canEditArticle(actor, isClosed ? { ...article, status: 'draft', trashedAt: null } : article)) return fail('not-allowed')
    const head = await loadHeadRevision(tx, article)
    if (!head) throw new Error(`article ${article.id} has no head revision`)
    const saving = { actor, article, head, input: { ...parsed.data, sectionId: await presentSection(tx, parsed.data.sectionId), body: body.doc } }
    return isClosed ? keepClosed(tx, saving) : saveOnto(tx, saving)
  })
}

/** Somebody was writing when the article was withdrawn or thrown away: their words are kept beside it. */
async function keepClosed(tx: Executor, saving: Saving): Promise<Saved> {
  const { actor, article, head, input } = saving
  const unknownField = await findUnknownReference(tx, input)
  if (unknownField) return fail('bad-input', { field: unknownField })
  const there = await readText(tx, article, head)
  if (textKey(there) !== textKey(input)) await keepBranch(tx, { article, baseVersion: input.baseVersion, content: contentFrom(saving), authorId: staffIdOf(actor) })
  return fail('article-closed')
}

async function saveOnto(tx: Executor, saving: Saving): Promise<Saved> {
  const { actor, article, head, input } = saving
  const unknownField = await findUnknownReference(tx, input)
  if (unknownField) return fail('bad-input', { field: unknownField })
  const freeColour = await findNewFreeColour(tx, actor, head, input.body)
  if (freeColour) return fail('free-colour', { field: 'body', detail: freeColour })
  const there = await readText(tx, article, head)
  const isSame = textKey(there) === textKey({ ...input, origin: input.origin === undefined ? there.origin : input.origin, isLeadMissing: there.isLeadMissing && input.isLeadMissing })
  // A save point on top of an autosave is the one thing worth a second revision of the same words: it is where one comes back to.
  if (isSame && (input.kind === 'autosave' || head.kind !== 'autosave')) return { ok: true, version: article.version, savedAt: head.createdAt }
  if (!isSame && (await isOutdated(tx, article, input.baseVersion))) {
    await keepBranch(tx, { article, baseVersion: input.baseVersion, content: contentFrom(saving), authorId: staffIdOf(actor) })
    return fail('version-conflict', { detail: String(article.version) })
  }
  return write(tx, saving)
}

/** Whether words were changed since `baseVersion`. Publishing gives a version too, but says what the one before said. */
async function isOutdated(tx: Executor, article: ArticleRecord, baseVersion: number): Promise<boolean> {
  if (article.version === baseVersion) return false
  if (baseVersion > article.version) return true
  const since = and(eq(revisions.articleId, article.id), gt(revisions.version, baseVersion), notInArray(revisions.kind, ['publish', 'branch']))
  return (await tx.$count(revisions, since)) > 0
}

async function write(tx: Executor, saving: Saving): Promise<Saved> {
  const { actor, article, input } = saving
  if (!(await setBylines(tx, article.id, input.contributorIds))) return fail('bad-input', { field: 'contributorIds' })
  await setTags(tx, article.id, input.tags)
  await tx.update(articles).set({ label: input.label, sectionId: input.sectionId, ...(input.origin !== undefined && { origin: input.origin }) }).where(eq(articles.id, article.id))
  const revision = await writeRevision(tx, { article, kind: input.kind, content: contentFrom(saving), authorId: staffIdOf(actor) })
  // Autosaves are told by their revisions; the record would drown in them.
  if (input.kind === 'save') await writeAudit(tx, { actor, action: 'article.saved', subject: { kind: 'article', id: article.id }, details: { version: revision.version, ...moveOf(article, input) } })
  return { ok: true, version: revision.version, savedAt: revision.createdAt }
}

/** Of a move to another section both ends are recorded: it changes who may write on it. */
function moveOf({ sectionId: from }: ArticleRecord, { sectionId: to }: ParsedSaveInput): Record<string, unknown> {
  return from === to ? {} : { section: { from, to } }
}

function contentFrom({ head, input }: Saving) {
  const { headline, standfirst, excerpt, body } = input
  return { ...contentOf(head), ...leadOf(input, head), headline, standfirst, excerpt, body }
}

/** A lead picture, or somebody who gives it up, ends the search for one that an import could not bring; otherwise the search goes on. */
function leadOf({ lead, isLeadMissing }: ParsedSaveInput, { leadMissing }: RevisionRecord) {
  const { mediaId = null, alt = '', caption = '', credit = '', decorative = false, focal = null } = lead ?? {}
  return { leadMediaId: mediaId, leadMissing: lead || !isLeadMissing ? null : leadMissing, leadAlt: alt, leadCaption: caption, leadCredit: credit, leadDecorative: decorative, leadFocal: focal }
}

/** Name of the field that points to something that is not there; null when all do. Asked before anything is written. */
async function findUnknownReference(tx: Executor, input: Saving['input']): Promise<string | null> {
  if (input.sectionId !== null) {
    const [section] = await tx.select({ id: sections.id }).from(sections).where(and(eq(sections.id, input.sectionId), isNull(sections.retiredAt)))
    if (!section) return 'sectionId'
  }
  if (input.lead && !(await loadPictures(tx, [input.lead.mediaId])).has(input.lead.mediaId)) return 'lead'
  const pictureIds = new Set(mediaIdsIn(input.body, ['figure']))
  const areThere = (await loadPictures(tx, [...pictureIds])).size === pictureIds.size && (await areFiles(tx, mediaIdsIn(input.body, ['attachment'])))
  return areThere ? null : 'body'
}
