import type { Picture } from '@/domain/articles/article'
import { escapeHtml } from '@/lib/text'
import { focusClasses } from './focus-classes'
import { readerWords } from './reader-words'
import { type BlockContext, textOf } from './render-context'
import { renderInline } from './render-inline'
import { isSafeHref } from './safe-url'
import type { NodeJson } from './types'

/** A picture that is not in the library (not brought by an import, deleted) shows its caption as a paragraph, never a broken frame. */
export function renderFigure(node: NodeJson, context: BlockContext): string {
  const inner = node.content ?? []
  const { element } = context.pen
  const picture = pictureOf(node, context)
  if (!picture) return inner.length === 0 ? '' : element('p', {}, renderInline(inner, context))
  const credit = textOf(node.attrs?.credit) || picture.credit
  const caption = renderInline(inner, context) + (credit === '' ? '' : (inner.length > 0 ? ' ' : '') + element('small', {}, escapeHtml(credit)))
  const width = node.attrs?.width === 'wide' || node.attrs?.width === 'full' ? node.attrs.width : 'text'
  const frame = renderImage(node, picture, context)
  return element('figure', { class: ['figure', `figure-${width}`, ...focusClasses(node.attrs?.focal ?? picture.focal)].join(' ') }, frame + (caption === '' ? '' : element('figcaption', {}, caption)))
}

/** Pictures side by side. Captions of pictures that are not there stay as paragraphs. */
export function renderGallery(node: NodeJson, context: BlockContext): string {
  const figures = node.content ?? []
  const shown = figures.filter((figure) => pictureOf(figure, context)).length
  const { around = (_node, html) => html } = context
  const inner = figures.map((figure) => around(figure, renderFigure(figure, context))).join('')
  if (shown === 0) return inner
  return context.pen.element('div', { class: `gallery gallery-${shown}`, role: 'group', 'aria-label': readerWords.gallery(shown) }, inner)
}

function pictureOf(node: NodeJson, { pictures }: BlockContext): Picture | undefined {
  return pictures.get(textOf(node.attrs?.media))
}

/** A decorative picture is silent, unless it is a link: then its words are all that the link is called. */
function renderImage(node: NodeJson, picture: Picture, { pen: { element, voidElement } }: BlockContext): string {
  const href = textOf(node.attrs?.href)
  const leads = href !== '' && isSafeHref(href)
  const alt = node.attrs?.decorative === true && !leads ? '' : textOf(node.attrs?.alt) || picture.alt
  const { src, width, height } = picture
  const image = voidElement('img', { src, alt, width, height, loading: 'lazy', decoding: 'async' })
  return leads ? element('a', { href }, image) : image
}
