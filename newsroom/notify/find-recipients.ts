import 'server-only'
import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { bylines, contributors, staff } from '@/db/schema'
import { type DeskPerson, pickDesks } from '@/domain/notices/notice'
import type { ArticleRecord } from '@/newsroom/articles/lock-article'

/** Accounts of those who judge what stands in a section. */
export async function findDesks(tx: Executor, sectionId: string | null): Promise<string[]> {
  const people = await tx.select({ id: staff.id, role: staff.role, sectionIds: staff.sectionIds }).from(staff).where(and(inArray(staff.role, ['desk', 'editor', 'admin']), isNull(staff.deactivatedAt)))
  return pickDesks(people.flatMap(({ id, role, sectionIds }): DeskPerson[] => (role === 'reporter' ? [] : [{ id, role, sectionIds }])), sectionId)
}

/** Accounts of those whose text it is: who began it, who signs it, who sent it, who has it in hand. */
export async function findWriters(tx: Executor, { id, createdBy, lastStep, assignedTo }: ArticleRecord): Promise<(string | null)[]> {
  const signing = await tx.select({ staffId: contributors.staffId }).from(bylines).innerJoin(contributors, eq(contributors.id, bylines.contributorId)).where(eq(bylines.articleId, id))
  return [createdBy, ...signing.map(({ staffId }) => staffId), lastStep?.name === 'submit' ? lastStep.byId : null, assignedTo]
}
