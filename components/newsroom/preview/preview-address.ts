export type PreviewTheme = 'light' | 'dark'

/** Path of an article's preview with its bar; of its newest saved text where no revision is named. */
export function previewPath(articleId: string, revisionId: string | null = null): string {
  return `/admin/articles/${articleId}/preview${revisionId ? `?revision=${revisionId}` : ''}`
}

type Framed = { articleId: string; revisionId: string | null; theme: PreviewTheme; /** Makes the address another one once there is something newer to draw. */ version: number }

/** Path of the page within the frame. */
export function previewFramePath({ articleId, revisionId, theme, version }: Framed): string {
  const query = new URLSearchParams({ ...(revisionId && { revision: revisionId }), version: String(version) })
  return `/admin/articles/${articleId}/preview/frame/${theme}?${query}`
}
