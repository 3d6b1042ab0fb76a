/**
 * Ends a command with one sentence that is meant for the operator (already in their language) and exit code 1. For failures that have
 * a code with a sentence in `messages/…/cli.ts`, throw `ProblemError` instead.
 */
export class OperatorError extends Error {
  override name = 'OperatorError'

  constructor(readonly sentence: string) {
    super(sentence)
  }
}
