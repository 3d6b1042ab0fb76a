import { headlineText } from '@/components/site/headline-text'
import type { Picture, ShownArticle } from '@/domain/articles/article'
import { type CardKind, cardPath } from '@/domain/articles/card-address'
import { sharePhoto } from '@/domain/articles/share-photo'
import { shortHash } from '@/lib/short-hash'

/** Raised when cards are drawn otherwise: every card gets another address, and messengers fetch it anew. */
const drawing = 1

/** Size of every card in px: large in KakaoTalk, on Facebook and X alike. */
export const cardSize = { width: 1200, height: 630 } as const

export type SharedArticle = Pick<ShownArticle, 'headline' | 'label' | 'section' | 'leadPicture'> & { bodyHtml?: string }

/** What stands for an article where it is shared. `photo`: the picture it is cut from; null for a drawn card. */
export type ShareImage = { kind: CardKind; version: string; photo: Picture | null; alt: string }

/** A photograph where there is one, else a card with the headline. The version follows from everything that is on it. */
export function shareImageOf(article: SharedArticle, paperName: string): ShareImage {
  const photo = sharePhoto(article)
  const headline = headlineText(article)
  if (photo) return { kind: 'photo', version: shortHash([drawing, photo.src, photo.focal ?? null]), photo, alt: photo.alt || headline }
  const { label, section } = article
  return { kind: 'drawn', version: shortHash([drawing, label, article.headline, section?.name ?? null, paperName]), photo, alt: `${headline} - ${paperName}` }
}

/** Site path of a published article's image. */
export const shareImagePath = (number: number, { version, kind }: ShareImage) => cardPath(number, version, kind)

/** MIME type of what is sent. */
export const shareImageType = ({ kind }: ShareImage) => (kind === 'photo' ? 'image/jpeg' : 'image/png')
