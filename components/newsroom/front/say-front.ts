import type { DeskArticle } from '@/domain/front/front-desk'
import type { FrontDifference } from '@/domain/front/compare-layouts'
import type { SlotPlace } from '@/domain/front/edit-layout'
import type { BlockKind, FrontLayout } from '@/domain/front/layout'
import type { Messages } from '@/messages'

export type FrontWords = Messages['front']
/** Names of sections by id. */
export type SectionNames = ReadonlyMap<string, string>

/** What a block is called: its section where it shows one. */
export function sayBlock(words: FrontWords, sections: SectionNames, { kind, section }: { kind: BlockKind; section: string | null }): string {
  if (section === null) return words.blocks[kind]
  return kind === 'rail' ? (sections.get(section) ?? words.blocks.rail) : words.blockOf(words.blocks[kind], sections.get(section) ?? '')
}

/** A slot by its block and number, as people count. */
export function sayPlace(words: FrontWords, sections: SectionNames, layout: FrontLayout, { block, slot }: SlotPlace): string {
  const found = layout.blocks.find(({ id }) => id === block)
  return found ? words.slot(sayBlock(words, sections, found), slot + 1) : ''
}

type Known = { words: FrontWords; sections: SectionNames; articles: ReadonlyMap<string, DeskArticle> }

/** One difference between two layouts as a line. */
export function sayDifference({ words, sections, articles }: Known, difference: FrontDifference): string {
  const said = words.differences
  switch (difference.kind) {
    case 'auto-breaking':
      return difference.isOn ? said.autoOn : said.autoOff
    case 'line-added':
    case 'line-removed':
    case 'line-changed':
      return said[difference.kind](difference.text || headlineOf(words, articles, difference.articleId))
    case 'slots':
      return said.slots(sayBlock(words, sections, { kind: difference.block, section: difference.section }), difference.from, difference.to)
    case 'block-added':
    case 'block-removed':
    case 'block-moved':
      return said[difference.kind](sayBlock(words, sections, { kind: difference.block, section: difference.section }))
    default:
      return said[difference.kind](words.slot(sayBlock(words, sections, { kind: difference.block, section: difference.section }), difference.slot + 1), headlineOf(words, articles, difference.articleId))
  }
}

export function headlineOf(words: FrontWords, articles: ReadonlyMap<string, DeskArticle>, id: string | null): string {
  return (id === null ? undefined : articles.get(id)?.headline) || words.unknown
}
