import 'server-only'
import { type PlainStepInput, plainStepInput } from '@/domain/articles/way-inputs'
import { fail } from '@/domain/problems'
import type { Actor } from '@/domain/staff/staff'
import { findBlock } from '@/newsroom/checklist/find-block'
import { findWriters } from '@/newsroom/notify/find-recipients'
import { sendNotices, settleSubmission } from '@/newsroom/notify/send-notices'
import { contentOf } from './write-revision'
import { type Stepped, takeStep } from './take-step'

/**
 * 승인: says of one version that it may go to readers. What is written on top of it stays approved and says so (only those who may approve can write
 * there), until it is approved again. Problems: bad-input, what the publish check blocks, and those of `takeStep`.
 */
export async function approveArticle({ actor, input }: { actor: Actor; input: PlainStepInput }): Promise<Stepped> {
  const parsed = plainStepInput.safeParse(input)
  if (!parsed.success) return fail('bad-input', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
  return takeStep({
    actor, name: 'approve', input: parsed.data,
    check: (tx, article, head) => findBlock(tx, article, contentOf(head)),
    follow: async (tx, article) => {
      await settleSubmission(tx, article.id)
      await sendNotices(tx, actor, { kind: 'approved', articleId: article.id, recipients: await findWriters(tx, article), detail: '' })
    },
  })
}
