import type { Extensions } from '@tiptap/core'
import { ListKeymap } from '@tiptap/extension-list'
import { Dropcursor, Gapcursor, Placeholder, TrailingNode, UndoRedo } from '@tiptap/extensions'
import {
  BlockquoteNode, BulletListNode, CodeBlockNode, DocumentNode, HardBreakNode, HeadingNode, HorizontalRuleNode, ListItemNode, OrderedListNode,
  ParagraphNode, TextNode,
} from './block-nodes'
import { CompositionShortcuts } from './composition-shortcuts'
import { FigureNode } from './figure-node'
import type { FigureSurroundings } from './figure-view'
import { KeptSelection } from './kept-selection'
import { PictureShelf } from './picture-shelf'
import { PictureUploads } from './picture-uploads'
import { TableCellNode, TableHeaderNode, TableNode, TableRowNode } from './table-nodes'
import { BoldMark, CodeMark, ItalicMark, LinkMark, StrikeMark, SubscriptMark, SuperscriptMark, UnderlineMark } from './text-marks'
import { HighlightMark, ToneMark } from './tone-marks'

/** Nodes and marks in the order of the one schema: it decides how marks nest and which block fills an empty place. */
const schemaExtensions: Extensions = [
  DocumentNode, ParagraphNode, HeadingNode, BulletListNode, OrderedListNode, ListItemNode, BlockquoteNode, HorizontalRuleNode, CodeBlockNode,
  FigureNode, TableNode, TableRowNode, TableHeaderNode, TableCellNode, HardBreakNode, TextNode,
  LinkMark, HighlightMark, ToneMark, BoldMark, ItalicMark, UnderlineMark, StrikeMark, SubscriptMark, SuperscriptMark, CodeMark,
]

/** Everything the editor is made of. `surroundings` is what figures show and how pictures come in (without, no file is taken); `placeholder` stands in an empty body. */
export function editorExtensions(surroundings: FigureSurroundings = { pictures: new PictureShelf(), sentences: null }, placeholder = ''): Extensions {
  return [
    ...schemaExtensions.map((extension) => (extension.name === FigureNode.name ? FigureNode.configure(surroundings) : extension)),
    UndoRedo, ListKeymap, TrailingNode, Gapcursor, KeptSelection, CompositionShortcuts, PictureUploads.configure(surroundings.uploads ?? {}),
    Dropcursor.configure({ class: 'drop-cursor', color: false }),
    Placeholder.configure({ placeholder }),
  ]
}
