/** Where an article's history is. */
export const historyPath = (articleId: string) => `/admin/articles/${articleId}/revisions`

/** A page of it: what is older than a version, and with folded autosaves shown from a version on down. */
export function historyHref(articleId: string, { before, open }: { before?: number; open?: number }): string {
  const params = new URLSearchParams({ ...(before !== undefined && { before: String(before) }), ...(open !== undefined && { open: String(open) }) })
  return params.size > 0 ? `${historyPath(articleId)}?${params.toString()}` : historyPath(articleId)
}

/** Two revisions side by side: ids, `head`, `live`; for the one before also `previous`. */
export function compareHref(articleId: string, from: string, to: string): string {
  return `${historyPath(articleId)}/compare?${new URLSearchParams({ from, to }).toString()}`
}

/** A whole number of an address; anything else counts as not said. */
export function versionIn(value: string | string[] | undefined): number | undefined {
  return typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : undefined
}
