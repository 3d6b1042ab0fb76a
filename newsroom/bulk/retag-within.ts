import 'server-only'
import type { Executor } from '@/db/client'
import { slugOf } from '@/domain/articles/address'
import { limits } from '@/domain/articles/limits'
import { canEditArticle } from '@/domain/articles/policies'
import { type Outcome, fail } from '@/domain/problems'
import { type Actor, staffIdOf } from '@/domain/staff/staff'
import { type ArticleRecord, loadHeadRevision } from '@/newsroom/articles/lock-article'
import { readCompany } from '@/newsroom/articles/read-text'
import { setTags } from '@/newsroom/articles/set-company'
import { contentOf, writeRevision } from '@/newsroom/articles/write-revision'
import { writeAudit } from '@/newsroom/record/write-audit'

type Retagging = { actor: Actor; article: ArticleRecord; tag: string; isOn: boolean; details: Record<string, unknown> }

/**
 * Puts a tag to one article or takes it off, within a transaction that holds its row. It is a revision, like every save: of a published article
 * readers see it when it is published again. Problems: not-allowed, bad-input (it has as many tags as an article may have).
 */
export async function retagWithin(tx: Executor, { actor, article, tag, isOn, details }: Retagging): Promise<Outcome<object>> {
  if (!canEditArticle(actor, article)) return fail('not-allowed')
  const { tags } = await readCompany(tx, article.id)
  const others = tags.filter((name) => slugOf(name) !== slugOf(tag))
  if (isOn === others.length < tags.length) return { ok: true }
  if (isOn && tags.length >= limits.tags) return fail('bad-input', { field: 'tags' })
  const head = await loadHeadRevision(tx, article)
  if (!head) throw new Error(`article ${article.id} has no head revision`)
  await setTags(tx, article.id, isOn ? [...tags, tag] : others)
  const revision = await writeRevision(tx, { article, kind: 'save', content: contentOf(head), authorId: staffIdOf(actor) })
  await writeAudit(tx, { actor, action: isOn ? 'article.tagged' : 'article.untagged', subject: { kind: 'article', id: article.id }, details: { ...details, tag, version: revision.version } })
  return { ok: true }
}
