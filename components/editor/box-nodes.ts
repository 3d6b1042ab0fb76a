import { Node } from '@tiptap/core'
import { embedProviderOf } from '@/domain/document/embed-providers'
import type { NodeName } from '@/domain/document/schema'
import { dataCodec, dataNumberCodec } from './attribute-codecs'
import { type BoxSentences, boxShapes } from './box-shapes'
import { BoxView } from './box-view'
import { type AttributeCodec, nodeFields } from './spec-fields'

/** What blocks with fields need to know of the world: the sentences to say. */
export type BoxOptions = { sentences: BoxSentences | null }

type Made = { tag: string; className?: string; codecs?: Record<string, AttributeCodec>; isWhole?: (element: HTMLElement) => boolean; isLeaf?: boolean }

/**
 * A node of our own: on the clipboard an element that names it, so that no foreign page makes one by accident; in the editor its
 * box, where it has one.
 */
export function boxNode(name: NodeName, { tag, className, codecs = {}, isWhole = () => true, isLeaf = false }: Made) {
  const shape = Object.entries(boxShapes).find(([key]) => key === name)?.[1]
  return Node.create<BoxOptions>({
    name,
    addOptions: () => ({ sentences: null }),
    // Before the rules of plain quotes, which have the same tags.
    parseHTML: () => [{ tag: `${tag}[data-node="${name}"]`, priority: 60, getAttrs: (element) => (isWhole(element) ? null : false) }],
    renderHTML: ({ HTMLAttributes }) => [tag, { ...(className && { class: className }), 'data-node': name, ...HTMLAttributes }, ...(isLeaf ? [] : [0 as const])],
    ...(shape && {
      addNodeView() {
        const { sentences } = this.options
        return ({ node, editor, getPos }) => new BoxView(node, editor, getPos, shape(sentences))
      },
    }),
    ...nodeFields(name, codecs),
  })
}

export const PullQuoteNode = boxNode('pullQuote', { tag: 'blockquote', codecs: { source: dataCodec('source') } })
export const SummaryNode = boxNode('summary', { tag: 'div', className: 'summary' })
export const FactBoxNode = boxNode('factBox', { tag: 'div', codecs: { title: dataCodec('title') } })
export const CorrectionNoteNode = boxNode('correctionNote', { tag: 'div', codecs: { date: dataCodec('date'), kind: dataCodec('kind') } })
export const EmbedNode = boxNode('embed', {
  tag: 'div', isLeaf: true,
  codecs: { provider: { ...dataCodec('provider'), read: (element) => embedProviderOf(element.dataset.url ?? '') }, url: dataCodec('url'), title: dataCodec('title') },
  isWhole: (element) => embedProviderOf(element.dataset.url ?? '') !== null,
})
export const RelatedArticleNode = boxNode('relatedArticle', {
  tag: 'div', isLeaf: true, codecs: { number: dataNumberCodec('number') }, isWhole: (element) => /^[1-9]\d*$/.test(element.dataset.number ?? ''),
})
export const AttachmentNode = boxNode('attachment', {
  tag: 'div', isLeaf: true,
  codecs: { media: dataCodec('media'), name: dataCodec('name'), bytes: dataNumberCodec('bytes'), mime: dataCodec('mime') },
  isWhole: (element) => element.hasAttribute('data-media'),
})
export const FootnoteNode = boxNode('footnote', { tag: 'span' })
