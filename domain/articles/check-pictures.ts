import type { NodePath } from '@/domain/document/tk-markers'
import type { NodeJson } from '@/domain/document/types'
import { rightsState } from '@/domain/media/usage-rights'
import { wordsMissing } from '@/domain/media/words-missing'
import type { CheckedArticle, Found } from './check-article'

type Known = Pick<CheckedArticle, 'pictures' | 'today'>

/** Pictures of a body that readers would miss, not hear, or not know the maker of, and those that may not be shown any longer. */
export function pictureFindings(node: NodeJson, known: Known, path: NodePath = []): Found[] {
  return (node.content ?? []).flatMap((child, index) => {
    const place = [...path, index]
    return child.type === 'figure' ? figureFindings(child, known, place) : pictureFindings(child, known, place)
  })
}

function figureFindings({ attrs = {} }: NodeJson, { pictures, today }: Known, path: NodePath): Found[] {
  const finding = (code: 'picture-missing' | 'alt-missing' | 'credit-missing' | 'rights-expired'): Found => ({ code, field: 'body', path })
  if (typeof attrs.media !== 'string') return [finding('picture-missing')]
  const picture = pictures(attrs.media) ?? { alt: '', credit: '' }
  const missing = wordsMissing({ alt: attrs.alt ?? '', credit: attrs.credit ?? '', decorative: attrs.decorative }, picture)
  const words = missing === 'both' ? (['alt', 'credit'] as const) : missing ? [missing] : []
  return [...words.map((part) => finding(`${part}-missing`)), ...(rightsState(picture.rightsUntil, today) === 'expired' ? [finding('rights-expired')] : [])]
}
