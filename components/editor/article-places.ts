/** Element ids of the fields that a problem can point to, by the name that the server gives the field. */
const places: Record<string, string> = {
  headline: 'article-headline',
  standfirst: 'article-standfirst',
  body: 'article-body',
  lead: 'article-lead',
  sectionId: 'article-section',
  label: 'article-label',
  contributorIds: 'article-contributors',
  tags: 'article-tags',
  excerpt: 'article-excerpt',
  origin: 'article-origin',
}

const inPanel = new Set(['sectionId', 'label', 'contributorIds', 'tags', 'excerpt', 'origin'])

/** Whether a field lies in the side panel, which may be folded. */
export function isInPanel(field: string): boolean {
  return inPanel.has(topOf(field))
}

/** Puts the cursor where a problem is, once it is drawn. */
export function focusPlace(field: string): void {
  requestAnimationFrame(() => document.getElementById(places[topOf(field)] ?? '')?.focus())
}

/** `tags.3` is a place in `tags`. */
function topOf(field: string): string {
  return field.split('.')[0] ?? field
}
