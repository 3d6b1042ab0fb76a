import { createContext, use } from 'react'
import type { DeskArticle } from '@/domain/front/front-desk'
import type { SlotPlace } from '@/domain/front/edit-layout'
import type { FrontSlot } from '@/domain/front/layout'
import type { FrontWords, SectionNames } from './say-front'
import type { RowMoving } from '@/components/newsroom/rows/use-row-moving'
import type { FrontDraft } from './use-front-draft'
import type { Moving } from './use-moving'

/** What every part of the front's desk works with. */
export type FrontDeskContext = {
  words: FrontWords
  sections: SectionNames
  articles: ReadonlyMap<string, DeskArticle>
  /** Remembers articles that were found, so that slots can name them. */
  know: (articles: readonly DeskArticle[]) => void
  draft: FrontDraft
  moving: Moving
  /** The same for whole blocks. */
  blockMoving: RowMoving
  /** Tells a screen reader. */
  say: (sentence: string) => void
  /** The slot that the next chosen article goes to. */
  target: SlotPlace | null
  aim: (place: SlotPlace | null) => void
  placeArticle: (article: DeskArticle, at: SlotPlace) => void
  sayPlace: (place: SlotPlace) => string
  /** The headline that stands in a slot by somebody's hand. */
  nameOf: (slot: FrontSlot) => string
  /** `22일 18:00`: a moment as the desk says it. */
  sayMoment: (instant: string) => string
}

export const FrontContext = createContext<FrontDeskContext | null>(null)

export function useFront(): FrontDeskContext {
  const context = use(FrontContext)
  if (!context) throw new Error('no desk of the front around this part of the page')
  return context
}
