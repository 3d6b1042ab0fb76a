import 'server-only'
import { asc } from 'drizzle-orm'
import { db } from '@/db/client'
import { sections } from '@/db/schema'
import { canLayOutFront } from '@/domain/articles/policies'
import type { DeskArticle } from '@/domain/front/front-desk'
import { articlesIn } from '@/domain/front/layout'
import { type Placement, placementOf } from '@/domain/front/placement'
import type { SectionLayout } from '@/domain/paper/paper'
import { type Outcome, fail } from '@/domain/problems'
import type { Actor } from '@/domain/staff/staff'
import { previewLayout } from '@/newsroom/preview/get-front-preview'
import { describeDeskArticles } from './desk-articles'
import { type KeptLayout, liveLayout, newestLayout } from './front-versions'

export type DeskSection = { id: string; slug: string; name: string; layout: SectionLayout }

/** `newest`: what is being laid out; `live`: what readers see; `standing`: what would stand there now by the newest. */
export type FrontDesk = { newest: KeptLayout; live: KeptLayout; sections: DeskSection[]; articles: DeskArticle[]; standing: Placement }

/** Everything with which the front is laid out; null for who may not. */
export async function getFrontDesk({ actor }: { actor: Actor }): Promise<FrontDesk | null> {
  if (!canLayOutFront(actor)) return null
  const [newest, live, known] = await Promise.all([newestLayout(db()), liveLayout(db()), db().select({ id: sections.id, slug: sections.slug, name: sections.name, layout: sections.layout }).from(sections).orderBy(asc(sections.position))])
  const standing = placementOf((await previewLayout(db(), newest.layout, null)).front)
  const articles = await describeDeskArticles([...articlesIn(newest.layout), ...articlesIn(live.layout)])
  return { newest, live, sections: known, articles, standing }
}

/** What would stand on the front now by the layout that was saved last, with its version. Problems: not-allowed. */
export async function getStandingDraft({ actor }: { actor: Actor }): Promise<Outcome<{ version: number; standing: Placement }>> {
  if (!canLayOutFront(actor)) return fail('not-allowed')
  const { version, layout } = await newestLayout(db())
  return { ok: true, version, standing: placementOf((await previewLayout(db(), layout, null)).front) }
}
