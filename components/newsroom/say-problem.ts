import type { Problem } from '@/domain/problems'
import type { Messages } from '@/messages'

/** One problem as the sentence that a person reads. */
export function sayProblem({ problems }: Messages, problem: Problem): string {
  return problems[problem.code]
}
