import 'server-only'
import { type Executor, db } from '@/db/client'
import { canEditArticle } from '@/domain/articles/policies'
import { type RestoreRevisionInput, restoreRevisionInput } from '@/domain/articles/revision-inputs'
import { canonicalJson } from '@/domain/document/canonical-json'
import type { NodeJson } from '@/domain/document/types'
import { validateDocument } from '@/domain/document/validate'
import { type Outcome, fail } from '@/domain/problems'
import type { StaffActor } from '@/domain/staff/staff'
import { loadHeadRevision, lockArticle } from '@/newsroom/articles/lock-article'
import { otherHolder } from '@/newsroom/articles/other-holder'
import { type RevisionContent, contentOf, writeRevision } from '@/newsroom/articles/write-revision'
import { loadPictures, mediaIdsIn } from '@/newsroom/media/pictures'
import { writeAudit } from '@/newsroom/record/write-audit'
import { findRevision } from './revision-ref'

/** `replacedId`: what the article said before, to go back to. Null: it said this already, and nothing was written. */
export type Restored = Outcome<{ version: number; replacedId: string | null }>

/**
 * Makes an article say what an earlier revision said, as a new revision: words and pictures; section, bylines and tags belong to the article
 * and stay. Readers see nothing of it until it is published, and what it said until now stays in the history. Problems: bad-input,
 * not-found, not-allowed, version-conflict (somebody saved meanwhile), article-held (somebody else writes on it now), document-invalid.
 */
export async function restoreRevision({ actor, input }: { actor: StaffActor; input: RestoreRevisionInput }): Promise<Restored> {
  const parsed = restoreRevisionInput.safeParse(input)
  if (!parsed.success) return fail('bad-input', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
  const { articleId, revisionId, baseVersion } = parsed.data
  return db().transaction(async (tx) => {
    const article = await lockArticle(tx, articleId)
    const revision = article && (await findRevision(tx, article, revisionId))
    if (!article || !revision) return fail('not-found')
    if (!canEditArticle(actor, article)) return fail('not-allowed')
    const holder = await otherHolder(tx, articleId, actor.staffId)
    if (holder !== null) return fail('article-held', { detail: holder })
    if (article.version !== baseVersion) return fail('version-conflict', { detail: String(article.version) })
    const head = await loadHeadRevision(tx, article)
    if (!head) throw new Error(`article ${article.id} has no head revision`)
    const content = await withKnownPictures(tx, contentOf(revision))
    if (canonicalJson(content) === canonicalJson(contentOf(head))) return { ok: true, version: article.version, replacedId: null }
    // It was checked when it was written; the schema may have learned since.
    const body = validateDocument(content.body)
    if (!body.ok) return body
    const note = revision.kind === 'branch' ? `${revision.version} ≠` : String(revision.version)
    const restored = await writeRevision(tx, { article, kind: 'restore', content: { ...content, body: body.doc }, authorId: actor.staffId, note })
    await writeAudit(tx, { actor, action: 'article.restored', subject: { kind: 'article', id: articleId }, details: { version: restored.version, from: revision.version, revisionId } })
    return { ok: true, version: restored.version, replacedId: head.id }
  })
}

/** A picture that has left the library leaves its words and asks to be put back: with an id that points nowhere nothing could be saved again. */
async function withKnownPictures(tx: Executor, content: RevisionContent): Promise<RevisionContent> {
  const known = await loadPictures(tx, mediaIdsIn(content.body))
  const mend = <Node extends NodeJson>(node: Node): Node => ({
    ...node,
    ...(node.type === 'figure' && typeof node.attrs?.media === 'string' && !known.has(node.attrs.media) && { attrs: { ...node.attrs, media: null } }),
    ...(node.content && { content: node.content.map(mend) }),
  })
  return { ...content, body: mend(content.body) }
}
