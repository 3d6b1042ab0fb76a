import 'server-only'
import { eq } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { articles, sections } from '@/db/schema'
import { type SaveArticleInput, saveArticleInput } from '@/domain/articles/inputs'
import { canEditArticle } from '@/domain/articles/policies'
import type { DocumentJson } from '@/domain/document/types'
import { validateDocument } from '@/domain/document/validate'
import { type Outcome, fail } from '@/domain/problems'
import { type Actor, staffIdOf } from '@/domain/staff/staff'
import { loadPictures, mediaIdsIn } from '@/newsroom/media/pictures'
import { writeAudit } from '@/newsroom/record/write-audit'
import { type ArticleRecord, type RevisionRecord, loadHeadRevision, lockArticle } from './lock-article'
import { setBylines, setTags } from './set-company'
import { contentOf, writeRevision } from './write-revision'

type Saved = Outcome<{ version: number; savedAt: Date }>

/**
 * Saves the whole of an article as a new revision. Readers see nothing of it until it is published. Problems: bad-input,
 * document-invalid, document-too-large, not-found, not-allowed, version-conflict (somebody saved since `baseVersion`).
 */
export async function saveArticle({ actor, input }: { actor: Actor; input: SaveArticleInput }): Promise<Saved> {
  const parsed = saveArticleInput.safeParse(input)
  if (!parsed.success) return fail('bad-input', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
  const body = validateDocument(parsed.data.body)
  if (!body.ok) return body
  return db().transaction(async (tx) => {
    const article = await lockArticle(tx, parsed.data.articleId)
    if (!article) return fail('not-found')
    if (!canEditArticle(actor, article)) return fail('not-allowed')
    if (article.version !== parsed.data.baseVersion) return fail('version-conflict', { detail: String(article.version) })
    return write(tx, actor, article, parsed.data, body.doc)
  })
}

async function write(tx: Executor, actor: Actor, article: ArticleRecord, input: SaveArticleInput, doc: DocumentJson): Promise<Saved> {
  const unknownField = await findUnknownReference(tx, input, doc)
  if (unknownField) return fail('bad-input', { field: unknownField })
  if (!(await setBylines(tx, article.id, input.contributorIds))) return fail('bad-input', { field: 'contributorIds' })
  await setTags(tx, article.id, input.tags)
  await tx.update(articles).set({ label: input.label, sectionId: input.sectionId }).where(eq(articles.id, article.id))
  const head = await loadHeadRevision(tx, article)
  if (!head) throw new Error(`article ${article.id} has no head revision`)
  const { headline, standfirst, excerpt } = input
  const content = { ...contentOf(head), ...leadOf(input, head), headline, standfirst, excerpt, body: doc }
  const revision = await writeRevision(tx, { article, kind: 'save', content, authorId: staffIdOf(actor) })
  await writeAudit(tx, { actor, action: 'article.saved', subject: { kind: 'article', id: article.id }, details: { version: revision.version } })
  return { ok: true, version: revision.version, savedAt: revision.createdAt }
}

/** A lead picture ends the search for one that an import could not bring; without one the search goes on. */
function leadOf({ lead }: SaveArticleInput, { leadMissing }: RevisionRecord) {
  const { mediaId = null, alt = '', caption = '', credit = '' } = lead ?? {}
  return { leadMediaId: mediaId, leadMissing: lead ? null : leadMissing, leadAlt: alt, leadCaption: caption, leadCredit: credit }
}

/** Name of the field that points to something that is not there; null when all do. Asked before anything is written. */
async function findUnknownReference(tx: Executor, input: SaveArticleInput, doc: DocumentJson): Promise<string | null> {
  if (input.sectionId !== null) {
    const [section] = await tx.select({ id: sections.id }).from(sections).where(eq(sections.id, input.sectionId))
    if (!section) return 'sectionId'
  }
  if (input.lead && !(await loadPictures(tx, [input.lead.mediaId])).has(input.lead.mediaId)) return 'lead'
  const mediaIds = new Set(mediaIdsIn(doc))
  return (await loadPictures(tx, [...mediaIds])).size === mediaIds.size ? null : 'body'
}
