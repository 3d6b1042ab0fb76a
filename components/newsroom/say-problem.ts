import type { Problem } from '@/domain/problems'
import type { BrowserMessages } from '@/messages/in-browser'

/** One problem as the sentence that a person reads. */
export function sayProblem({ problems }: Pick<BrowserMessages, 'problems'>, problem: Problem): string {
  return problems[problem.code]
}
