import { and, eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { schedules } from '@/db/schema'
import type { Actor, StaffActor } from '@/domain/staff/staff'
import { saveArticle } from '@/newsroom/articles/save-article'
import { carryOutNext } from '@/newsroom/schedule/carry-out-due'
import { paragraphs } from './documents'
import { beginArticle } from './write-article'

export const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString()

/** An article that could be published; answers its id and version. */
export async function writeStory(actor: StaffActor, sectionId: string | null, headline = '가람시 첫차 십오 분 당긴다'): Promise<{ articleId: string; baseVersion: number }> {
  const articleId = await beginArticle(actor)
  return { articleId, baseVersion: await rewrite(actor, { articleId, baseVersion: 1 }, { headline, sectionId }) }
}

/** Saves other words; answers the version. */
export async function rewrite(actor: Actor, of: { articleId: string; baseVersion: number }, { headline, sectionId }: { headline: string; sectionId: string | null }): Promise<number> {
  const saved = await saveArticle({ actor, input: { ...of, headline, standfirst: '', excerpt: '', label: null, sectionId, contributorIds: [], tags: [], lead: null, body: paragraphs(`${headline}. 본문이다.`) } })
  if (!saved.ok) throw new Error(saved.problem.code)
  return saved.version
}

/** The promised moment comes. */
export async function letItBeDue(articleId: string, transition: 'publish' | 'unpublish' = 'publish', secondsAgo = 0): Promise<void> {
  const moment = sql`now() - make_interval(secs => ${secondsAgo})`
  await db().update(schedules).set({ dueAt: moment, tryAt: moment }).where(and(eq(schedules.articleId, articleId), eq(schedules.transition, transition), eq(schedules.state, 'pending')))
}

/** Carries out whatever is due; answers what became of each. */
export async function carryOutAll(): Promise<string[]> {
  const kinds: string[] = []
  for (;;) {
    const { kind } = await carryOutNext()
    if (kind === 'nothing') return kinds
    kinds.push(kind)
  }
}
