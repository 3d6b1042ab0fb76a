import { attachmentTypeName } from '@/domain/media/attachment-file'
import { escapeHtml } from '@/lib/text'
import { embedProviderOf, embedProviders } from './embed-providers'
import { fileSize, readerWords } from './reader-words'
import { type BlockContext, textOf } from './render-context'
import type { NodeJson } from './types'

/**
 * A video or post elsewhere as a link: nothing of theirs is asked for before the reader chooses to. The provider is read from the
 * address and not from the attribute, so that no card can say one thing and lead to another.
 */
export function renderEmbed(node: NodeJson, { pen: { element } }: BlockContext): string {
  const url = textOf(node.attrs?.url)
  const title = textOf(node.attrs?.title)
  const provider = embedProviderOf(url)
  if (!provider) return title === '' ? '' : element('p', {}, escapeHtml(title))
  const words = title === '' ? '' : `${element('strong', {}, escapeHtml(title))} `
  const place = element('small', {}, readerWords.watchAt(embedProviders[provider].name))
  return element('figure', { class: `embed embed-${provider}` }, element('a', { href: url, rel: 'noopener' }, words + place))
}

/** A card with the headline as it is today; an article that readers cannot see is not mentioned. */
export function renderRelatedArticle(node: NodeJson, { articles, pen: { element } }: BlockContext): string {
  const article = typeof node.attrs?.number === 'number' ? articles.get(node.attrs.number) : undefined
  if (!article) return ''
  const words = `${element('small', {}, readerWords.related)} ${element('strong', {}, escapeHtml(article.headline))}`
  return element('aside', { class: 'related-article', 'aria-label': readerWords.related }, element('a', { href: article.path }, words))
}

/** A line to download a file by; one that is not in the library any more is named without a link. */
export function renderAttachment(node: NodeJson, { attachments, pen: { element } }: BlockContext): string {
  const file = attachments.get(textOf(node.attrs?.media))
  const name = textOf(node.attrs?.name) || (file?.name ?? '')
  if (name === '') return ''
  // The library knows better than the text what a file is now: it may have been replaced.
  const { bytes, mime } = { ...node.attrs, ...(file?.bytes !== undefined && { bytes: file.bytes }), ...(file?.mime !== undefined && { mime: file.mime }) }
  const facts = [attachmentTypeName(textOf(mime)), typeof bytes === 'number' && bytes > 0 ? fileSize(bytes) : ''].filter(Boolean).join(' ')
  const size = facts === '' ? '' : ` ${element('small', {}, facts)}`
  const words = file ? element('a', { href: file.href, download: name, type: textOf(mime) || null }, escapeHtml(name)) : escapeHtml(name)
  return element('p', { class: 'attachment' }, words + size)
}
