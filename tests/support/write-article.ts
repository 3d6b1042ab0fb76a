import { expect } from 'vitest'
import type { PublicChange } from '@/domain/articles/public-change'
import type { SaveArticleInput } from '@/domain/articles/inputs'
import type { StaffActor } from '@/domain/staff/staff'
import { createArticle } from '@/newsroom/articles/create-article'
import { publishArticle } from '@/newsroom/articles/publish-article'
import { saveArticle } from '@/newsroom/articles/save-article'
import { paragraphs } from './documents'

/** An article in which nothing is written; it stands on version 1. Answers its id. */
export async function beginArticle(actor: StaffActor): Promise<string> {
  const begun = await createArticle({ actor })
  if (!begun.ok) throw new Error(begun.problem.code)
  return begun.articleId
}

/** An article that this person has begun and saved with these words; it stands on version 2. Answers its id. */
export async function writeArticle(actor: StaffActor, words: Partial<SaveArticleInput>): Promise<string> {
  const articleId = await beginArticle(actor)
  const input = { articleId, baseVersion: 1, headline: '', standfirst: '', excerpt: '', label: null, sectionId: null, contributorIds: [], tags: [], lead: null, body: paragraphs('가람시가 14일 밝혔다.'), ...words }
  expect(await saveArticle({ actor, input })).toMatchObject({ ok: true, version: 2 })
  return articleId
}

export type PublishedWords = { id: string; number: number; path: string; version: number; change: PublicChange }

/** What was saved goes out: as it was written first, unless another version is named. */
export async function publishSaved(actor: StaffActor, articleId: string, baseVersion = 2): Promise<PublishedWords> {
  const published = await publishArticle({ actor, input: { articleId, baseVersion } })
  if (!published.ok) throw new Error(published.problem.code)
  const { number, path, version, change } = published
  return { id: articleId, number, path, version, change }
}

/** A new article of this person that readers see. */
export async function publishWords(actor: StaffActor, words: Partial<SaveArticleInput>): Promise<PublishedWords> {
  return publishSaved(actor, await writeArticle(actor, words))
}
