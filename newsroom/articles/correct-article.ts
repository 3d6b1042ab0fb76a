import 'server-only'
import { eq, inArray } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { articles, contributors, publishedArticles, sections } from '@/db/schema'
import { type CorrectArticleInput, correctArticleInput } from '@/domain/articles/exit-inputs'
import { canCorrectArticle } from '@/domain/articles/policies'
import { type NewCorrection, addCorrection } from '@/domain/document/add-correction'
import { validateDocument } from '@/domain/document/validate'
import { type Problem, fail } from '@/domain/problems'
import { type Actor, staffIdOf } from '@/domain/staff/staff'
import { ProblemError } from '@/lib/problem-error'
import { writeAudit } from '@/newsroom/record/write-audit'
import { type ArticleRecord, type RevisionRecord, loadHeadRevision, loadLiveRevision, lockArticle } from './lock-article'
import { type Published, publishInTransaction } from './publish-article'
import { readCompany } from './read-text'
import { setBylines, setTags } from './set-company'
import { contentOf, writeRevision } from './write-revision'

/**
 * Puts a correction note to what readers see and to nothing else, at once: the live revision with the note is published. Words, headline,
 * bylines, tags and section that were changed since and are not published yet stay unpublished; the note is put to them too, as the
 * newest revision. Source of the duty: 언론중재법 제15조. Problems: bad-input, not-found, not-allowed, version-conflict (somebody saved since
 * `baseVersion`), document-too-large, and those of publishing.
 */
export async function correctArticle({ actor, input }: { actor: Actor; input: CorrectArticleInput }): Promise<Published> {
  const parsed = correctArticleInput.safeParse(input)
  if (!parsed.success) return fail('bad-input', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
  const { articleId, baseVersion, ...correction } = parsed.data
  try {
    return await db().transaction(async (tx) => {
      const article = await lockArticle(tx, articleId)
      if (!article) return fail('not-found')
      if (!canCorrectArticle(actor, article)) return fail('not-allowed')
      if (article.version !== baseVersion) return fail('version-conflict', { detail: String(article.version) })
      return correct(tx, actor, article, correction)
    })
  } catch (error) {
    // What stood in the way after something had been written: all of it is taken back.
    if (error instanceof ProblemError) return { ok: false, problem: error.problem as Problem }
    throw error
  }
}

async function correct(tx: Executor, actor: Actor, article: ArticleRecord, correction: NewCorrection): Promise<Published> {
  const [live, head] = [await loadLiveRevision(tx, article), await loadHeadRevision(tx, article)]
  if (!live || !head) throw new Error(`published article ${article.id} has no revision`)
  if (article.liveVersion === article.version) return correctLive(tx, actor, article, live, correction)
  const { label, sectionId } = article
  const company = await readCompany(tx, article.id)
  await wearPublished(tx, article)
  const published = await correctLive(tx, actor, article, live, correction)
  await tx.update(articles).set({ label, sectionId }).where(eq(articles.id, article.id))
  await setBylines(tx, article.id, company.contributorIds)
  await setTags(tx, article.id, company.tags)
  const version = await writeCorrected(tx, actor, article.id, head, correction)
  return published.ok ? { ...published, version } : published
}

async function correctLive(tx: Executor, actor: Actor, article: ArticleRecord, live: RevisionRecord, correction: NewCorrection): Promise<Published> {
  const version = await writeCorrected(tx, actor, article.id, live, correction)
  const published = await publishInTransaction(tx, { actor, articleId: article.id, baseVersion: version })
  if (!published.ok) throw new ProblemError(published.problem)
  await writeAudit(tx, { actor, action: 'article.corrected', subject: { kind: 'article', id: article.id }, details: { number: published.number, version: published.version, ...correction } })
  return published
}

/** What a revision says with the note put to it, as the newest revision. Answers its version. */
async function writeCorrected(tx: Executor, actor: Actor, articleId: string, revision: RevisionRecord, correction: NewCorrection): Promise<number> {
  const article = await lockArticle(tx, articleId)
  if (!article) throw new Error('article vanished')
  const content = contentOf(revision)
  const body = validateDocument(addCorrection(content.body, correction))
  if (!body.ok) throw new ProblemError(body.problem)
  const written = await writeRevision(tx, { article, kind: 'correction', content: { ...content, body: body.doc }, authorId: staffIdOf(actor) })
  return written.version
}

/** Gives the article back the section, label, bylines and tags under which readers see it, so that no newer ones are published along. */
async function wearPublished(tx: Executor, article: ArticleRecord): Promise<void> {
  const [shown] = await tx.select().from(publishedArticles).where(eq(publishedArticles.articleId, article.id))
  if (!shown) return
  const [section] = await tx.select({ id: sections.id }).from(sections).where(eq(sections.slug, shown.sectionSlug))
  await tx.update(articles).set({ label: shown.label, ...(section && { sectionId: section.id }) }).where(eq(articles.id, article.id))
  const people = await tx.select({ id: contributors.id, slug: contributors.slug }).from(contributors).where(inArray(contributors.slug, shown.contributorSlugs))
  await setBylines(tx, article.id, shown.contributorSlugs.flatMap((slug) => people.find((person) => person.slug === slug)?.id ?? []))
  await setTags(tx, article.id, shown.tags.map(({ name }) => name))
}
