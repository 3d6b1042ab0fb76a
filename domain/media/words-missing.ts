import type { Picture } from '@/domain/articles/article'

/** What a figure says of its picture; `decorative` true when it need not be read out. */
export type FigureWords = { alt?: unknown; credit?: unknown; decorative?: unknown }

/** What readers would miss of a picture; null when nothing, or when the library has the words. */
export function wordsMissing({ alt, credit, decorative }: FigureWords, picture: Pick<Picture, 'alt' | 'credit'>): 'both' | 'alt' | 'credit' | null {
  const lacksAlt = decorative !== true && alt === '' && picture.alt === ''
  const lacksCredit = credit === '' && picture.credit === ''
  if (lacksAlt && lacksCredit) return 'both'
  return lacksAlt ? 'alt' : lacksCredit ? 'credit' : null
}
