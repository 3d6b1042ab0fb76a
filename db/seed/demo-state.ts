import 'server-only'
import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { articles, settings, staff } from '@/db/schema'

/** What the database remembers of the demo paper: begun and not finished, in, or not wanted. */
type DemoState = 'filling' | 'filled' | 'declined'

/** Whether the demo paper may go in: nobody works here and nothing was written, or an earlier filling was cut short. */
export async function isDatabaseEmpty(): Promise<boolean> {
  const [state] = await db().select({ value: settings.value }).from(settings).where(eq(settings.name, 'demo'))
  if (state) return state.value === ('filling' satisfies DemoState)
  const [anyArticle] = await db().select({ id: articles.id }).from(articles).limit(1)
  const [anybody] = await db().select({ id: staff.id }).from(staff).limit(1)
  return !anyArticle && !anybody
}

/** Whether somebody who asks for the demo paper can have it: nothing was written yet, or an earlier filling was cut short. */
export async function canTakeDemo(): Promise<boolean> {
  const [anyArticle] = await db().select({ id: articles.id }).from(articles).limit(1)
  return !anyArticle || (await isDatabaseEmpty())
}

/** Remembers that this paper begins empty, so that no later start fills it. */
export async function declineDemo(): Promise<void> {
  if (await isDatabaseEmpty()) await rememberDemo('declined')
}

/** Remembers how far the demo paper is. */
export async function rememberDemo(value: DemoState): Promise<void> {
  await db().insert(settings).values({ name: 'demo', value }).onConflictDoUpdate({ target: settings.name, set: { value } })
}
