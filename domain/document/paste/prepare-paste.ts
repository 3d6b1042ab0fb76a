import type { Root } from 'hast'
import type { NoteBook } from '@/domain/document/notes'
import { type PasteSource, detectSource } from './detect-source'
import type { Step } from './hast-tools'
import { markHeaderRows } from './header-rows'
import { hwpHeadings, hwpTabs } from './hwp'
import { linkCards } from './link-cards'
import { naverAlignment, naverComponents } from './naver'
import { plainHeadings, withoutAnchors, withoutOfficeNoise } from './office'
import { type NamePicture, type PastedPicture, takePictures } from './pictures'
import { inlineStyleSheets } from './style-sheets'
import { tistoryPictures, tistoryShortcodes } from './tistory'
import { wordHeadings, wordLists, wordOnlineLists, wordOnlineScripts } from './word'

export type Prepared = { tree: Root; source: PasteSource; pictures: PastedPicture[] }

/**
 * Foreign HTML, from a clipboard or an import, made ready for `hastToDocument`: what a program says in its own way (lists as
 * paragraphs, headings as classes, captions beside pictures) is said in plain HTML. Pure: never changes the tree, never throws.
 */
export function prepareForeign(tree: Root, notes: NoteBook): { tree: Root; source: PasteSource } {
  const source = detectSource(tree)
  return { source, tree: stepsOf(source, notes).reduce((current, step) => step(current), tree) }
}

/** The same for a clipboard, whose pictures are taken out for the upload queue. */
export function preparePaste(tree: Root, notes: NoteBook, nameOf: NamePicture): Prepared {
  const { tree: ready, source } = prepareForeign(tree, notes)
  return { source, ...takePictures(ready, nameOf) }
}

/** The steps of each source, in order. Style sheets are read before they are thrown away. */
function stepsOf(source: PasteSource, notes: NoteBook): Step[] {
  const cards: Step = (tree) => linkCards(tree, notes)
  const office: Step[] = [withoutOfficeNoise, (tree) => withoutAnchors(tree, notes), plainHeadings, markHeaderRows]
  const steps: Record<PasteSource, Step[]> = {
    hwp: [hwpHeadings, inlineStyleSheets, hwpTabs, ...office],
    word: [inlineStyleSheets, wordHeadings, (tree) => wordLists(tree, notes), ...office],
    'word-online': [wordHeadings, wordOnlineLists, wordOnlineScripts, ...office],
    excel: [inlineStyleSheets, ...office],
    'google-docs': office,
    'google-sheets': [inlineStyleSheets, ...office],
    tistory: [tistoryShortcodes, tistoryPictures, cards],
    naver: [cards, naverAlignment, naverComponents],
    html: [],
  }
  return steps[source]
}
