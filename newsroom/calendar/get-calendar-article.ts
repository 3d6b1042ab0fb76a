import 'server-only'
import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { articles } from '@/db/schema'
import type { CalendarArticle } from '@/domain/articles/calendar'
import { canReadArticle } from '@/domain/articles/policies'
import { isEditedSinceApproval, possibleSteps, stageOf, stepRights } from '@/domain/articles/status-machine'
import type { Actor } from '@/domain/staff/staff'
import { listColleagues } from '@/newsroom/desk/list-colleagues'
import { selectEntries } from './select-entries'

/** One article of the calendar with all that can be changed there; null when there is none, it was thrown away or this person may not read it. */
export async function getCalendarArticle({ actor, articleId }: { actor: Actor; articleId: string }): Promise<CalendarArticle | null> {
  const [article] = await db().select().from(articles).where(eq(articles.id, articleId))
  if (!article || article.trashedAt !== null || !canReadArticle(actor, article)) return null
  const [entry] = await selectEntries(actor, { where: eq(articles.id, articleId), most: 1 })
  if (!entry) return null
  const rights = stepRights(actor, article)
  const stage = stageOf(article)
  const isEditedSince = stage === 'approved' && isEditedSinceApproval(article)
  const { version, assignedTo, lastStep } = article
  const note = lastStep && stage !== null ? lastStep.note : ''
  return { ...entry, version, assignedTo, stage, isEditedSince, rights, steps: possibleSteps(stage, rights, isEditedSince), note, people: await listColleagues(article) }
}
