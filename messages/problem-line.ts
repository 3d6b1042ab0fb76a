import type { Problem, ProblemCode } from '@/domain/problems'

/** A problem as one line, with the place where the person can find it. */
export function problemLine(sentences: Record<ProblemCode, string>, problem: Problem): string {
  return problem.detail ? `${sentences[problem.code]} (${problem.detail})` : sentences[problem.code]
}
