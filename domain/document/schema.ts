import { type MarkSpec, type NodeSpec, Schema } from '@tiptap/pm/model'
import { highlightToneNames, textToneNames } from '@/domain/tones/palette'
import { align, attribute, columnWidths, flag, focalPoint, isDay, isMediaId, nullOr, oneOf, rawColour, required, text, whole } from './attributes'
import { embedProviderNames, embedProviderOf } from './embed-providers'
import { countingClasses } from './list-counting'
import { correctionKinds } from './reader-words'
import { isSafeHref } from './safe-url'

/** Version of the document form below. A change of meaning adds one and a migration in `migrations.ts`. */
export const schemaVersion = 2

const cellAttributes = { colspan: whole(1, 50, 1), rowspan: whole(1, 500, 1), colwidth: columnWidths, align }

/** Every block and inline thing a body can hold. Content expressions are ProseMirror's. */
export const nodeSpecs = {
  doc: { content: 'block+' },
  paragraph: { group: 'block', content: 'inline*', attrs: { align } },
  heading: { group: 'block', content: 'inline*', defining: true, attrs: { level: oneOf([2, 3, 4], 2), align } },
  bulletList: { group: 'block list', content: 'listItem+' },
  orderedList: { group: 'block list', content: 'listItem+', attrs: { start: whole(0, 100_000, 1), reversed: flag, type: oneOf(['1', ...Object.keys(countingClasses)], '1') } },
  /** Begins with a paragraph: ProseMirror's list commands (split, lift, sink) are written for that shape only. */
  listItem: { content: 'paragraph block*', defining: true },
  blockquote: { group: 'block', content: 'block+', defining: true },
  /** A sentence of the article lifted out large, and who said it. */
  pullQuote: { group: 'block', content: 'inline*', defining: true, isolating: true, attrs: { source: text(200) } },
  /** The digest that ends or begins an article: each paragraph is one of its points. */
  summary: { group: 'block', content: 'paragraph+', defining: true, isolating: true },
  factBox: { group: 'block', content: 'block+', defining: true, isolating: true, attrs: { title: text(200) } },
  /** What was wrong and is put right, with the day. A note without a day is still being written. */
  correctionNote: {
    group: 'block', content: '(paragraph | list)+', defining: true, isolating: true,
    attrs: { date: nullOr(isDay), kind: oneOf(Object.keys(correctionKinds), 'correction') },
  },
  horizontalRule: { group: 'block' },
  codeBlock: { group: 'block', content: 'text*', marks: '', code: true, defining: true },
  /**
   * A picture with its caption as content. `media` is a media id; `missing` keeps the address of a picture that an import could
   * not bring, so that somebody can put it back. `alt` is empty only for pictures marked `decorative`; a click leads to `href`.
   */
  figure: {
    group: 'block', content: 'inline*', isolating: true, draggable: true,
    attrs: {
      media: nullOr(isMediaId),
      missing: nullOr((value) => value.length <= 2000),
      alt: text(1000),
      decorative: flag,
      credit: text(200),
      width: oneOf(['text', 'wide', 'full'], 'text'),
      focal: focalPoint,
      href: nullOr(isSafeHref),
    },
  },
  gallery: { group: 'block', content: 'figure{2,9}', isolating: true, draggable: true },
  /** A video or post elsewhere. The address alone decides what is shown; `title` is what readers are told it is. */
  embed: {
    group: 'block', draggable: true,
    attrs: { provider: oneOf(embedProviderNames, 'youtube'), url: required((value) => embedProviderOf(value) !== null), title: text(300) },
  },
  relatedArticle: { group: 'block', draggable: true, attrs: { number: whole(1, 2_147_483_647, 0) } },
  attachment: {
    group: 'block', draggable: true,
    attrs: {
      media: required(isMediaId),
      name: text(300),
      bytes: whole(0, Number.MAX_SAFE_INTEGER, 0),
      mime: attribute('', (value) => typeof value === 'string' && /^([\w.+-]{1,80}\/[\w.+-]{1,80})?$/.test(value)),
    },
  },
  /** The caption is an attribute, because ProseMirror's table commands expect a table to hold rows and nothing else. */
  table: { group: 'block', content: 'tableRow+', tableRole: 'table', isolating: true, attrs: { caption: text(300) } },
  tableRow: { content: '(tableCell | tableHeader)*', tableRole: 'row' },
  tableHeader: { content: 'block+', tableRole: 'header_cell', isolating: true, attrs: cellAttributes },
  tableCell: { content: 'block+', tableRole: 'cell', isolating: true, attrs: cellAttributes },
  hardBreak: { group: 'inline', inline: true, selectable: false },
  /** Its words stand in the text where its number will; renderers count and collect. */
  footnote: { group: 'inline', inline: true, content: 'text*', isolating: true },
  text: { group: 'inline' },
} as const satisfies Record<string, NodeSpec>

/** Every mark, in the order in which they nest from outside in. */
export const markSpecs = {
  link: { inclusive: false, attrs: { href: required(isSafeHref) } },
  highlight: { attrs: { tone: oneOf(highlightToneNames, 'yellow'), raw: rawColour } },
  tone: { attrs: { tone: oneOf(textToneNames, 'red'), raw: rawColour } },
  bold: {},
  italic: {},
  underline: {},
  strike: {},
  subscript: { excludes: 'superscript' },
  superscript: { excludes: 'subscript' },
  code: { code: true },
  /** To come: words that still have to be checked or filled in. Publishing is refused while one is left. */
  tk: { inclusive: false },
} as const satisfies Record<string, MarkSpec>

export type NodeName = keyof typeof nodeSpecs
export type MarkName = keyof typeof markSpecs

/** The one document schema: editor, importers, validator, renderer and tests all stand on it. */
export const documentSchema = new Schema<NodeName, MarkName>({ nodes: nodeSpecs, marks: markSpecs })
