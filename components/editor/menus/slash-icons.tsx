import {
  AlignLeft, Code, GalleryHorizontal, Heading2, Heading3, Heading4, ImagePlus, Images, Info, Link2, List, ListOrdered, type LucideIcon, MessageSquareQuote, Minus, MonitorPlay, Newspaper, Paperclip,
  Quote, Stamp, Superscript, Table2, Text, TriangleAlert,
} from 'lucide-react'
import type { SlashId } from './slash-items'

export const slashIcons: Record<SlashId, LucideIcon> = {
  paragraph: AlignLeft, heading2: Heading2, heading3: Heading3, heading4: Heading4, bulletList: List, orderedList: ListOrdered, blockquote: Quote, codeBlock: Code,
  pullQuote: MessageSquareQuote, summary: Text, factBox: Info, correctionNote: Stamp, table: Table2, pictureUpload: ImagePlus, pictureLibrary: Images,
  gallery: GalleryHorizontal, embed: MonitorPlay, attachment: Paperclip, relatedArticle: Newspaper, rule: Minus, link: Link2, footnote: Superscript, tk: TriangleAlert,
}
