import { type AttributeSpec, type MarkSpec, type NodeSpec, Schema } from '@tiptap/pm/model'
import { highlightToneNames, textToneNames } from '@/domain/tones/palette'
import { isSafeHref } from './safe-url'

/** Version of the document form below. A change of meaning adds one and a migration in `migrations.ts`. */
export const schemaVersion = 1

const storedHex = /^#([0-9a-f]{6}|[0-9a-f]{8})$/
const mediaId = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** An attribute with its default and the sentence-less check that ProseMirror runs on every instance. */
function attribute(fallback: unknown, isValid: (value: unknown) => boolean): AttributeSpec {
  return {
    default: fallback,
    validate: (value: unknown) => {
      if (!isValid(value)) throw new RangeError(`bad value ${JSON.stringify(value)}`)
    },
  }
}

const text = (longest: number) => attribute('', (value) => typeof value === 'string' && value.length <= longest)
const whole = (least: number, most: number, fallback: number) =>
  attribute(fallback, (value) => Number.isInteger(value) && (value as number) >= least && (value as number) <= most)
const oneOf = (values: readonly unknown[], fallback: unknown) => attribute(fallback, (value) => values.includes(value))
const nullOr = (isValid: (value: string) => boolean) => attribute(null, (value) => value === null || (typeof value === 'string' && isValid(value)))
const rawColour = nullOr((value) => storedHex.test(value))

const cellAttributes = {
  colspan: whole(1, 50, 1),
  rowspan: whole(1, 500, 1),
  colwidth: attribute(null, (value) => value === null || (Array.isArray(value) && value.every((width) => Number.isInteger(width) && width > 0 && width < 5000))),
  align: oneOf([null, 'left', 'center', 'right'], null),
}

/** Every block and inline thing a body can hold. Content expressions are ProseMirror's. */
export const nodeSpecs = {
  doc: { content: 'block+' },
  paragraph: { group: 'block', content: 'inline*', attrs: { align: oneOf([null, 'left', 'center', 'right'], null) } },
  heading: { group: 'block', content: 'inline*', defining: true, attrs: { level: oneOf([2, 3, 4], 2), align: oneOf([null, 'left', 'center', 'right'], null) } },
  bulletList: { group: 'block list', content: 'listItem+' },
  orderedList: { group: 'block list', content: 'listItem+', attrs: { start: whole(0, 100_000, 1) } },
  listItem: { content: 'paragraph block*', defining: true },
  blockquote: { group: 'block', content: 'block+', defining: true },
  horizontalRule: { group: 'block' },
  codeBlock: { group: 'block', content: 'text*', marks: '', code: true, defining: true },
  /**
   * A picture with its caption as content. `media` is a media id; `missing` keeps the address of a picture that an import could
   * not bring, so that somebody can put it back. `alt` is empty only for pictures marked `decorative`.
   */
  figure: {
    group: 'block',
    content: 'inline*',
    isolating: true,
    draggable: true,
    attrs: {
      media: nullOr((value) => mediaId.test(value)),
      missing: nullOr((value) => value.length <= 2000),
      alt: text(1000),
      decorative: oneOf([true, false], false),
      credit: text(200),
      width: oneOf(['text', 'wide', 'full'], 'text'),
    },
  },
  table: { group: 'block', content: 'tableRow+', tableRole: 'table', isolating: true },
  tableRow: { content: '(tableCell | tableHeader)*', tableRole: 'row' },
  tableHeader: { content: 'block+', tableRole: 'header_cell', isolating: true, attrs: cellAttributes },
  tableCell: { content: 'block+', tableRole: 'cell', isolating: true, attrs: cellAttributes },
  hardBreak: { group: 'inline', inline: true, selectable: false },
  text: { group: 'inline' },
} as const satisfies Record<string, NodeSpec>

/** Every mark, in the order in which they nest from outside in. */
export const markSpecs = {
  link: { inclusive: false, attrs: { href: attribute('', (value) => typeof value === 'string' && isSafeHref(value)) } },
  highlight: { attrs: { tone: oneOf(highlightToneNames, 'yellow'), raw: rawColour } },
  tone: { attrs: { tone: oneOf(textToneNames, 'red'), raw: rawColour } },
  bold: {},
  italic: {},
  underline: {},
  strike: {},
  subscript: { excludes: 'superscript' },
  superscript: { excludes: 'subscript' },
  code: { code: true },
} as const satisfies Record<string, MarkSpec>

export type NodeName = keyof typeof nodeSpecs
export type MarkName = keyof typeof markSpecs

/** The one document schema: editor, importers, validator, renderer and tests all stand on it. */
export const documentSchema = new Schema<NodeName, MarkName>({ nodes: nodeSpecs, marks: markSpecs })
