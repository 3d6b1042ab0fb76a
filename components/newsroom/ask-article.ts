import type { ArticleHead } from '@/domain/articles/article-text'
import type { Outcome } from '@/domain/problems'

/** How long an answer may take, in milliseconds: a server that hangs counts as one that is away. */
export const patience = 20_000

/**
 * Posts JSON to a route of one article and gives its outcome. Throws when the server cannot be reached, breaks or hangs.
 * `outlivesPage`: the request goes on when the page is closed; browsers then take 64 kB at most. `as`: id of the only person in whose name.
 */
/** Where something is asked about one article: the end of its address. */
type ArticleRoute =
  | 'save' | 'lock' | 'preview-links' | 'preview-links/revoke' | 'revisions/name' | 'notice' | 'series' | 'correct' | 'withdraw' | 'trash' | 'way' | 'assignee'
  | 'schedule' | 'schedule/cancel' | 'embargo' | 'plan'

export async function postToArticle<Success extends object>(articleId: string, route: ArticleRoute, fields: object, { outlivesPage = false, as }: { outlivesPage?: boolean; as?: string } = {}): Promise<Outcome<Success>> {
  const response = await fetch(`/admin/articles/${articleId}/${route}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(as && { 'x-ilbo-staff': as }) },
    body: JSON.stringify(fields),
    keepalive: outlivesPage,
    signal: outlivesPage ? null : AbortSignal.timeout(patience),
  })
  return outcomeIn<Success>(response)
}

/** The article's newest text. Throws as above. */
export async function fetchHead(articleId: string): Promise<Outcome<{ head: ArticleHead }>> {
  const response = await fetch(`/admin/articles/${articleId}/head`, { cache: 'no-store', signal: AbortSignal.timeout(patience) })
  const outcome = await outcomeIn<{ head: ArticleHead }>(response)
  return outcome.ok ? { ok: true, head: { ...outcome.head, savedAt: new Date(outcome.head.savedAt) } } : outcome
}

/** Day on which another article came out under this headline; null where none did. Throws as above. */
export async function fetchHeadlineTaken(articleId: string, headline: string): Promise<Outcome<{ takenOn: string | null }>> {
  return outcomeIn(await fetch(`/admin/articles/${articleId}/headline-taken?${new URLSearchParams({ headline })}`, { cache: 'no-store', signal: AbortSignal.timeout(patience) }))
}

/** What a route of ours answered; throws when something else did. */
export async function outcomeIn<Success extends object>(response: Response): Promise<Outcome<Success>> {
  // Below 500 our own routes answer; a broken server or a gateway before it may answer anything.
  if (response.status >= 500) throw new Error(`the server answered ${response.status}`)
  const answer = (await response.json()) as Partial<Outcome<Success>>
  if (typeof answer.ok !== 'boolean') throw new Error('the answer is not ours')
  return answer as Outcome<Success>
}
