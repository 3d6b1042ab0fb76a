import 'server-only'
import { eq } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { articles } from '@/db/schema'
import { type SubmitInput, submitInput } from '@/domain/articles/way-inputs'
import { fail } from '@/domain/problems'
import type { Actor } from '@/domain/staff/staff'
import { canBeGiven } from '@/newsroom/desk/list-colleagues'
import { findDesks } from '@/newsroom/notify/find-recipients'
import { sendNotices } from '@/newsroom/notify/send-notices'
import type { ArticleRecord } from './lock-article'
import { type Stepped, takeStep } from './take-step'

/**
 * 보내기: gives the newest text to the desk, with a word if there is one. Named people have it in hand then and hear of it; otherwise the desks of
 * its section do. Problems: bad-input, headline-missing (a list of nameless texts helps nobody), assignee-unfit, and those of `takeStep`.
 */
export async function submitArticle({ actor, input }: { actor: Actor; input: SubmitInput }): Promise<Stepped> {
  const parsed = submitInput.safeParse(input)
  if (!parsed.success) return fail('bad-input', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
  const { note, to } = parsed.data
  return takeStep({
    actor, name: 'submit', input: parsed.data, note,
    check: async (tx, article, head) => {
      if (head.headline.trim() === '') return { code: 'headline-missing', field: 'headline' }
      return to !== null && !(await canBeGiven(tx, article, to)) ? { code: 'assignee-unfit' } : null
    },
    follow: async (tx, article) => {
      if (to !== null) await tx.update(articles).set({ assignedTo: to }).where(eq(articles.id, article.id))
      await sendNotices(tx, actor, { kind: 'submitted', articleId: article.id, recipients: await receivers(tx, article, to), detail: note })
    },
  })
}

/** Who was named; or the desks, or the one of them who has it in hand; and whoever returned it looks again. */
async function receivers(tx: Executor, { sectionId, assignedTo, lastStep }: ArticleRecord, to: string | null): Promise<(string | null)[]> {
  if (to !== null) return [to]
  const desks = await findDesks(tx, sectionId)
  return [...desks.filter((id) => assignedTo === null || !desks.includes(assignedTo) || id === assignedTo), lastStep?.name === 'return' ? lastStep.byId : null]
}
