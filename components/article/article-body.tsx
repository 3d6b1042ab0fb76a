/**
 * The body as the one renderer made it (`domain/document/render-html.ts`): trusted, because every node, mark and attribute went
 * through the schema. Nothing else may be passed here.
 */
export function ArticleBody({ html }: { html: string }) {
  return <div className="article-body" dangerouslySetInnerHTML={{ __html: html }} />
}
