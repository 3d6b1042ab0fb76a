/* What the worker makes of pages as text. It says nothing by itself: the offline page brings the sentences. */

/** Patterns of addresses with which the worker has nothing to do at all. */
export const passedBy = ['/admin', '/admin/*', '/api/*', '/preview/*']

/** Whether a page of this address may be answered for: pages for readers, never the newsroom, a draft or an address for machines. */
export function isReaderPage(path: string): boolean {
  return !/^\/(admin|api|preview|media|_next|enhance|fonts)(\/|$)/.test(path)
}

/** Whether a page is kept to be read again: articles under their full address. */
export function isArticle(path: string): boolean {
  return /^\/articles\/\d+\/[^/]+$/.test(path)
}

/** Site paths of the style sheets and fonts that a page names. */
export function assetsIn(html: string): string[] {
  return [...new Set([...html.matchAll(/(?:href|src)="(\/(?:_next\/static\/[^"]+?\.css|fonts\/[^"]+?\.woff2)[^"]*)"/g)].map(([, path = '']) => path))]
}

/**
 * A page without the framework's scripts, which would put back what they once made; without them every page is whole. Only where pages are not sent so anyway
 * (`published/plain-html.mjs`): from Vercel, and what is made for one request.
 */
export function withoutFramework(html: string): string {
  return html.replace(/<script[^>]*\ssrc="\/_next\/[^>]*><\/script>/g, '')
}

/** A kept article with the offline page's line over it, so that nobody takes it for what the paper says now. */
export function withNote(article: string, offline: string): string {
  const [note = ''] = /<p[^>]*data-kept-note[^>]*>[^<]*<\/p>/.exec(offline) ?? []
  return article.replace(/<body[^>]*>/, (body) => body + note.replace(' hidden=""', ''))
}

/** The offline page with the articles that are kept, each with the title of its page; as it is when there are none. */
export function withList(offline: string, kept: { path: string; html: string }[]): string {
  const lines = kept.map(({ path, html }) => `<li class="py-3"><a class="font-semibold underline-offset-4 hover:underline" href="${path}">${/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? path}</a></li>`)
  if (lines.length === 0) return offline
  return offline.replace(/<section[^>]*data-kept-list[^>]*>/, (section) => section.replace(' hidden=""', '')).replace(/(<ul[^>]*data-kept-lines[^>]*>)/, (list) => list + lines.join(''))
}
