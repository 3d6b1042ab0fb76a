import { embedProviderOf, embedProviders } from './embed-providers'
import { type MarkdownContext, link, markdownInline } from './markdown-inline'
import { asParagraph, escapeMarkdown, markdownAddress } from './markdown-text'
import { fileSize, readerWords } from './reader-words'
import { textOf } from './render-context'
import { awayAddress } from './render-feed-html'
import { isSafeHref } from './safe-url'
import type { NodeJson } from './types'

/** A picture, then its caption and credit as a paragraph; of a picture that is not there, the caption. */
export function figureBlocks(node: NodeJson, context: MarkdownContext): string {
  const caption = markdownInline(node.content ?? [], context).trim()
  const picture = context.pictures.get(textOf(node.attrs?.media))
  if (!picture) return asParagraph(caption)
  const href = textOf(node.attrs?.href)
  const alt = node.attrs?.decorative === true ? '' : textOf(node.attrs?.alt) || picture.alt
  const image = `![${escapeMarkdown(alt)}](${markdownAddress(awayAddress(picture.src, context.origin) ?? picture.src)})`
  const credit = textOf(node.attrs?.credit) || picture.credit
  const words = [caption, credit === '' ? '' : `(${escapeMarkdown(credit)})`].filter((part) => part !== '').join(' ')
  return [isSafeHref(href) ? link(image, href, context) : image, asParagraph(words)].filter((part) => part !== '').join('\n\n')
}

export function embedLine(node: NodeJson, context: MarkdownContext): string {
  const url = textOf(node.attrs?.url)
  const title = escapeMarkdown(textOf(node.attrs?.title)).trim()
  const provider = embedProviderOf(url)
  if (!provider) return asParagraph(title)
  return link([title, readerWords.watchAt(embedProviders[provider].name)].filter((part) => part !== '').join(' — '), url, context)
}

export function relatedLine(node: NodeJson, context: MarkdownContext): string {
  const article = typeof node.attrs?.number === 'number' ? context.articles.get(node.attrs.number) : undefined
  return article ? link(`${readerWords.related}: ${escapeMarkdown(article.headline)}`, article.path, context) : ''
}

export function attachmentLine(node: NodeJson, context: MarkdownContext): string {
  const file = context.attachments.get(textOf(node.attrs?.media))
  const name = escapeMarkdown(textOf(node.attrs?.name) || (file?.name ?? '')).trim()
  if (name === '') return ''
  const bytes = node.attrs?.bytes
  return (file ? link(name, file.href, context) : asParagraph(name)) + (typeof bytes === 'number' && bytes > 0 ? ` (${fileSize(bytes)})` : '')
}
