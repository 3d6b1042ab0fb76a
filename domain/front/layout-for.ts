import type { PaperSection } from '@/domain/paper/paper'
import { type FrontLayout, defaultLayout } from './layout'

/** The layout by which readers see the front, sections by slug: the one that was published last, or the one that fills itself. */
export function layoutFor(published: FrontLayout | null, sections: readonly PaperSection[]): FrontLayout {
  return published ?? defaultLayout(sections.map(({ slug, layout }) => ({ key: slug, layout })))
}
