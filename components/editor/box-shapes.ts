import { embedProviderOf, embedProviders } from '@/domain/document/embed-providers'
import { fileSize } from '@/domain/document/reader-words'
import type { Messages } from '@/messages'
import type { BoxField, BoxShape } from './box-view'
import { choiceField, dayField, textField } from './detail-fields'

export type BoxSentences = Messages['editor']['boxes']

const line = (attribute: string, label: string, longest: number): BoxField => ({ attribute, make: (onChange) => textField(label, '', onChange, longest) })

/** How each block with fields looks in the editor: the reader's classes, so that it looks there as it will to readers. */
export const boxShapes = {
  pullQuote: (say: BoxSentences | null): BoxShape => ({
    tag: 'figure', className: () => 'pull-quote', content: ['blockquote', 'p'], fieldsBelow: true,
    fields: [line('source', say?.pullQuote.source ?? '', 200)],
  }),
  factBox: (say: BoxSentences | null): BoxShape => ({
    tag: 'aside', className: () => 'fact-box', content: ['div'],
    fields: [line('title', say?.factBox.title ?? '', 200)],
  }),
  correctionNote: (say: BoxSentences | null): BoxShape => ({
    tag: 'aside', className: () => 'correction-note', content: ['div'],
    fields: [
      { attribute: 'kind', make: (onChange) => choiceField(say?.correctionNote.kind ?? '', say?.correctionNote.kinds ?? {}, onChange) },
      { attribute: 'date', make: (onChange) => dayField(say?.correctionNote.date ?? '', onChange) },
    ],
  }),
  embed: (say: BoxSentences | null): BoxShape => ({
    tag: 'figure', className: ({ provider }) => `embed embed-${String(provider)}`, content: [],
    name: ({ url }) => [providerName(String(url)), url].join(' · '),
    fields: [line('title', say?.embed.title ?? '', 300)],
  }),
  relatedArticle: (say: BoxSentences | null): BoxShape => ({
    tag: 'aside', className: () => 'related-article', content: [], fields: [],
    name: ({ number }) => say?.relatedArticle.name(Number(number)) ?? '',
  }),
  attachment: (say: BoxSentences | null): BoxShape => ({
    tag: 'div', className: () => 'attachment', content: [],
    name: ({ bytes }) => fileSize(Number(bytes)),
    fields: [line('name', say?.attachment.name ?? '', 300)],
  }),
  table: (say: BoxSentences | null): BoxShape => ({
    tag: 'div', className: ({ caption }) => (caption === '' ? 'table-scroll' : 'table-scroll has-caption'), content: ['table', 'tbody'],
    fields: [line('caption', say?.table.caption ?? '', 300)],
  }),
} as const

function providerName(url: string): string {
  const provider = embedProviderOf(url)
  return provider ? embedProviders[provider].name : ''
}
