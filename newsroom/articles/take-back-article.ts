import 'server-only'
import { type PlainStepInput, plainStepInput } from '@/domain/articles/way-inputs'
import { fail } from '@/domain/problems'
import type { Actor } from '@/domain/staff/staff'
import { settleSubmission } from '@/newsroom/notify/send-notices'
import { type Stepped, takeStep } from './take-step'

/** 되찾기: takes one's own text back from the desk before it has been approved. Nobody has to hear of it: it no longer waits for them. Problems: bad-input, and those of `takeStep`. */
export async function takeBackArticle({ actor, input }: { actor: Actor; input: PlainStepInput }): Promise<Stepped> {
  const parsed = plainStepInput.safeParse(input)
  if (!parsed.success) return fail('bad-input', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
  return takeStep({ actor, name: 'take-back', input: parsed.data, follow: (tx, article) => settleSubmission(tx, article.id) })
}
