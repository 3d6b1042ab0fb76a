import type { NewsroomClient } from './sign-in'

/** Sends JSON to a route of one article, as the desk's page does. */
export async function postToArticle(client: NewsroomClient, articleId: string, route: 'correct' | 'withdraw' | 'trash' | 'way' | 'schedule' | 'embargo', fields: object): Promise<Response> {
  const headers = { origin: client.origin, 'content-type': 'application/json' }
  return client.fetch(`/admin/articles/${articleId}/${route}`, { method: 'POST', headers, body: JSON.stringify({ articleId, ...fields }) })
}
