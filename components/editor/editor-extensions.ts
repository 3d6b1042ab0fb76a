import type { AnyExtension, Extensions } from '@tiptap/core'
import { ListKeymap } from '@tiptap/extension-list'
import { Dropcursor, Gapcursor, Placeholder, TrailingNode, UndoRedo } from '@tiptap/extensions'
import {
  BlockquoteNode, BulletListNode, CodeBlockNode, DocumentNode, HardBreakNode, HeadingNode, HorizontalRuleNode, ListItemNode, OrderedListNode,
  ParagraphNode, TextNode,
} from './block-nodes'
import {
  AttachmentNode, type BoxOptions, CorrectionNoteNode, EmbedNode, FactBoxNode, FootnoteNode, PullQuoteNode, RelatedArticleNode, SummaryNode,
} from './box-nodes'
import { boxShapes } from './box-shapes'
import { CompositionShortcuts } from './composition-shortcuts'
import { FigureNode } from './figure-node'
import { FindInText } from './find/find-in-text'
import { GalleryNode } from './gallery/gallery-node'
import { EmbedOffer } from './inserts/embed-offer'
import type { FigureSurroundings } from './figure-view'
import { KeptSelection } from './kept-selection'
import { textMenuExtensions } from './menus/text-menu-extensions'
import { PictureShelf } from './picture-shelf'
import { CleanPaste } from './paste/clean-paste'
import { PictureUploads, uploadWaiting } from './picture-uploads'
import { TableCellNode, TableHeaderNode, TableNode, TableRowNode } from './table-nodes'
import { BoldMark, CodeMark, ItalicMark, LinkMark, StrikeMark, SubscriptMark, SuperscriptMark, TkMark, UnderlineMark } from './text-marks'
import { HighlightMark, ToneMark } from './tone-marks'

/** Nodes and marks in the order of the one schema: it decides how marks nest and which block fills an empty place. */
const schemaExtensions: Extensions = [
  DocumentNode, ParagraphNode, HeadingNode, BulletListNode, OrderedListNode, ListItemNode, BlockquoteNode, PullQuoteNode, SummaryNode,
  FactBoxNode, CorrectionNoteNode, HorizontalRuleNode, CodeBlockNode, FigureNode, GalleryNode, EmbedNode, RelatedArticleNode, AttachmentNode, TableNode,
  TableRowNode, TableHeaderNode, TableCellNode, HardBreakNode, FootnoteNode, TextNode,
  LinkMark, HighlightMark, ToneMark, BoldMark, ItalicMark, UnderlineMark, StrikeMark, SubscriptMark, SuperscriptMark, CodeMark, TkMark,
]

type Surroundings = FigureSurroundings & { boxes?: BoxOptions['sentences'] }

const alone: Surroundings = { pictures: new PictureShelf(), sentences: null }

/**
 * Everything the editor is made of. `surroundings` is what figures and boxes show and say, and how pictures come in (without, no file
 * is taken); `placeholder` stands in an empty body.
 */
export function editorExtensions({ boxes = null, ...surroundings }: Surroundings = alone, placeholder = ''): Extensions {
  const { uploads } = surroundings
  const informed = (extension: AnyExtension) => {
    if (extension.name === FigureNode.name) return FigureNode.configure(surroundings)
    return Object.hasOwn(boxShapes, extension.name) || extension.name === GalleryNode.name ? extension.configure({ sentences: boxes }) : extension
  }
  return [
    ...schemaExtensions.map(informed),
    CleanPaste.configure(uploads ? { onPictures: (view, pictures) => uploadWaiting(view, uploads, pictures) } : {}),
    UndoRedo, ListKeymap, TrailingNode, Gapcursor, KeptSelection, CompositionShortcuts, FindInText, EmbedOffer, ...textMenuExtensions, PictureUploads.configure(uploads ?? {}),
    Dropcursor.configure({ class: 'drop-cursor', color: false }),
    Placeholder.configure({ placeholder }),
  ]
}
