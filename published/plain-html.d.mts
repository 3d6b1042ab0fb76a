/** Types of `plain-html.mjs`, which Next's store of pages reads and therefore is plain JavaScript. */
export function plainHtml(html: string): string
