import type { SaveArticleInput } from '@/domain/articles/inputs'
import { paragraphs } from './documents'
import { NewsroomForms } from './newsroom-forms'
import type { NewsroomClient } from './sign-in'

type Words = Partial<Omit<SaveArticleInput, 'articleId' | 'baseVersion'>> & { headline: string }
type Written = { id: string; version: number; path: string }

/** Publishes what an editor wrote, as a new article in the paper's first section, or as the next words of one. */
export async function publishText(client: NewsroomClient, words: Words, before?: Written): Promise<Written> {
  const forms = new NewsroomForms(client)
  const id = before?.id ?? (await forms.begin())
  const page = await (await client.fetch(`/admin/articles/${id}`)).text()
  const sectionId = /<option value="([0-9a-f-]{36})"/.exec(page)?.[1] ?? null
  const text = { articleId: id, baseVersion: before?.version ?? 1, standfirst: '', excerpt: '', label: null, sectionId, contributorIds: [], tags: [], lead: null, body: paragraphs('가람시가 21일 알렸다.'), ...words }
  const saved = await client.fetch(`/admin/articles/${id}/save`, { method: 'POST', headers: { origin: client.origin, 'content-type': 'application/json' }, body: JSON.stringify(text) })
  const answer = await saved.text()
  if (!saved.ok) throw new Error(`not saved: ${saved.status} ${answer.slice(0, 300)}`)
  const { version } = JSON.parse(answer) as { version: number }
  return { id, version: version + 1, path: await forms.publish({ articleId: id, baseVersion: version }) }
}
