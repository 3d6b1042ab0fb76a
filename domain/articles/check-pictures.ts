import type { NodePath } from '@/domain/document/tk-markers'
import type { NodeJson } from '@/domain/document/types'
import { wordsMissing } from '@/domain/media/words-missing'
import type { CheckedArticle, Found } from './check-article'

/** Pictures of a body that readers would miss, not hear, or not know the maker of. */
export function pictureFindings(node: NodeJson, pictures: CheckedArticle['pictures'], path: NodePath = []): Found[] {
  return (node.content ?? []).flatMap((child, index) => {
    const place = [...path, index]
    return child.type === 'figure' ? figureFindings(child, pictures, place) : pictureFindings(child, pictures, place)
  })
}

function figureFindings({ attrs = {} }: NodeJson, pictures: CheckedArticle['pictures'], path: NodePath): Found[] {
  const finding = (code: 'picture-missing' | 'alt-missing' | 'credit-missing'): Found => ({ code, field: 'body', path })
  if (typeof attrs.media !== 'string') return [finding('picture-missing')]
  const missing = wordsMissing({ alt: attrs.alt ?? '', credit: attrs.credit ?? '', decorative: attrs.decorative }, pictures(attrs.media) ?? { alt: '', credit: '' })
  if (missing === 'both') return [finding('alt-missing'), finding('credit-missing')]
  return missing ? [finding(`${missing}-missing`)] : []
}
