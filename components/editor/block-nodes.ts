import { Blockquote } from '@tiptap/extension-blockquote'
import { CodeBlock } from '@tiptap/extension-code-block'
import { Document } from '@tiptap/extension-document'
import { HardBreak } from '@tiptap/extension-hard-break'
import { Heading } from '@tiptap/extension-heading'
import { HorizontalRule } from '@tiptap/extension-horizontal-rule'
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import { alignCodec, listCodecs } from './attribute-codecs'
import { nodeFields } from './spec-fields'

/** Foreign headings keep their rank as far as the schema goes: the headline is the page's only h1, 4 is the deepest. */
const headingRanks = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 4, h6: 4 } as const

export const DocumentNode = Document.extend(nodeFields('doc'))
export const ParagraphNode = Paragraph.extend(nodeFields('paragraph', { align: alignCodec }))
export const HeadingNode = Heading.configure({ levels: [2, 3, 4] }).extend({
  parseHTML: () => Object.entries(headingRanks).map(([tag, level]) => ({ tag, attrs: { level } })),
  ...nodeFields('heading', { align: alignCodec }),
})
export const BulletListNode = BulletList.extend(nodeFields('bulletList'))
export const OrderedListNode = OrderedList.extend({
  renderHTML: ({ HTMLAttributes }) => ['ol', HTMLAttributes, 0],
  ...nodeFields('orderedList', listCodecs),
})
export const ListItemNode = ListItem.extend(nodeFields('listItem'))
export const BlockquoteNode = Blockquote.extend(nodeFields('blockquote'))
export const HorizontalRuleNode = HorizontalRule.extend(nodeFields('horizontalRule'))
export const CodeBlockNode = CodeBlock.extend({
  renderHTML: () => ['pre', ['code', 0]],
  ...nodeFields('codeBlock'),
})
export const HardBreakNode = HardBreak.extend(nodeFields('hardBreak'))
export const TextNode = Text.extend(nodeFields('text'))
