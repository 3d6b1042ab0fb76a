import { expect } from 'vitest'
import type { SaveArticleInput } from '@/domain/articles/inputs'
import type { StaffActor } from '@/domain/staff/staff'
import { createArticle } from '@/newsroom/articles/create-article'
import { saveArticle } from '@/newsroom/articles/save-article'
import { paragraphs } from './documents'

/** An article that this person has begun and saved with these words; it stands on version 2. Answers its id. */
export async function writeArticle(actor: StaffActor, words: Partial<SaveArticleInput>): Promise<string> {
  const begun = await createArticle({ actor })
  if (!begun.ok) throw new Error(begun.problem.code)
  const { articleId } = begun
  const input = { articleId, baseVersion: 1, headline: '', standfirst: '', excerpt: '', label: null, sectionId: null, contributorIds: [], tags: [], lead: null, body: paragraphs('가람시가 14일 밝혔다.'), ...words }
  expect(await saveArticle({ actor, input })).toMatchObject({ ok: true, version: 2 })
  return articleId
}
