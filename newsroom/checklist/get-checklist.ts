import 'server-only'
import { eq } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { settings } from '@/db/schema'
import { type Checklist, usualChecklist } from '@/domain/articles/checklist'
import { checklistSchema } from '@/domain/articles/checklist-input'

/** How much each finding of the publish check counts in this paper. */
export async function getChecklist(executor: Executor = db()): Promise<Checklist> {
  const [row] = await executor.select({ value: settings.value }).from(settings).where(eq(settings.name, 'checklist'))
  return row ? checklistSchema.parse(row.value) : usualChecklist
}
