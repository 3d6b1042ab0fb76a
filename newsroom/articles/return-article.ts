import 'server-only'
import { type ReturnInput, returnInput } from '@/domain/articles/way-inputs'
import { fail } from '@/domain/problems'
import type { Actor } from '@/domain/staff/staff'
import { findWriters } from '@/newsroom/notify/find-recipients'
import { sendNotices, settleSubmission } from '@/newsroom/notify/send-notices'
import { type Stepped, takeStep } from './take-step'

/** 돌려보내기: gives a text back to whoever writes it, with the reason. Problems: bad-input, reason-missing, and those of `takeStep`. */
export async function returnArticle({ actor, input }: { actor: Actor; input: ReturnInput }): Promise<Stepped> {
  const parsed = returnInput.safeParse(input)
  if (!parsed.success) return fail('bad-input', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
  const { note } = parsed.data
  if (note === '') return fail('reason-missing', { field: 'note' })
  return takeStep({
    actor, name: 'return', input: parsed.data, note,
    follow: async (tx, article) => {
      await settleSubmission(tx, article.id)
      await sendNotices(tx, actor, { kind: 'returned', articleId: article.id, recipients: await findWriters(tx, article), detail: note })
    },
  })
}
