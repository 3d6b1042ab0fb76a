import type { Picture, PublishedArticle } from './article'

/** Narrower than this a picture is a thumbnail, which stretched over a card would be a blur. CSS px. */
const narrowest = 600

/** What an article may be shared with: its lead, or the first picture of its text. Null where neither is large enough: it gets a drawn card. */
export function sharePhoto({ leadPicture, bodyHtml = '' }: Pick<PublishedArticle, 'leadPicture'> & { bodyHtml?: string }): Picture | null {
  return [leadPicture, ...picturesIn(bodyHtml)].find((picture) => picture !== null && picture.width >= narrowest) ?? null
}

/** As `render-figure.ts` writes it: our own pictures alone. */
const ownPicture = /<img src="(\/media\/[^"]+)" alt="([^"]*)" width="(\d+)" height="(\d+)"/g

function* picturesIn(bodyHtml: string): Generator<Picture> {
  for (const [, src = '', alt = '', width, height] of bodyHtml.matchAll(ownPicture)) {
    yield { src, alt: unescapeHtml(alt), width: Number(width), height: Number(height), blur: null, caption: '', credit: '' }
  }
}

/** The inverse of `escapeHtml`. */
function unescapeHtml(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
}
