import 'server-only'
import { type SQL, and, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import { articles } from '@/db/schema'
import type { StaffActor } from '@/domain/staff/staff'

/** What waits for somebody, as a condition on `articles`: what they have in hand, what came back to them, what is in review where they judge and nobody has it. */
export function isMyTurn({ staffId, role, sectionIds }: StaffActor): SQL | undefined {
  const isMySection = role === 'desk' && sectionIds !== null ? inArray(articles.sectionId, sectionIds) : undefined
  const isInReview = or(eq(articles.status, 'in-review'), eq(articles.review, 'in-review'))
  return or(
    eq(articles.assignedTo, staffId),
    and(eq(articles.createdBy, staffId), eq(articles.status, 'draft'), sql`${articles.lastStep}->>'name' = 'return'`),
    role === 'reporter' ? undefined : and(isInReview, isNull(articles.assignedTo), isMySection),
  )
}
