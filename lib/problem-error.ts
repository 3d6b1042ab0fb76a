/**
 * An expected failure on its way to the operator: a code and the details a person needs, never a sentence. The sentence for every
 * code stands in `messages/`.
 */
export class ProblemError<Problem extends { code: string }> extends Error {
  override name = 'ProblemError'

  constructor(readonly problem: Problem) {
    super(problem.code)
  }
}

/** The system's short code of an error (`EACCES`, `ECONNREFUSED`, `28P01`), or its message when it has none. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  return error instanceof Error ? error.message : String(error)
}
