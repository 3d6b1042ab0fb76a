import 'server-only'

/** Leads a form's answer to the page of an article. */
export function seeArticle(articleId: string): Response {
  return new Response(null, { status: 303, headers: { location: `/admin/articles/${encodeURIComponent(articleId)}`, 'cache-control': 'no-store' } })
}
