import type { ServerProblem } from '@/db/check-server'
import type { ConnectionProblem } from '@/db/connection-problem'
import type { EmbeddedProblem } from '@/db/embedded/problem'
import type { MigrationProblem } from '@/db/migrate'
import { ProblemError } from '@/lib/problem-error'
import type { SecretsProblem } from '@/lib/secrets'
import { say } from './say'

/** What the commands themselves find wrong. */
export type CliProblem =
  | { code: 'already-running'; url: string; pid: number }
  | { code: 'port-taken'; port: number; other: number }
  | { code: 'port-forbidden'; port: number }
  | { code: 'bind-unusable'; bind: string; detail: string }
  | { code: 'server-not-up'; seconds: number }
  | { code: 'server-ended'; reason: string }
  | { code: 'server-keeps-failing'; reason: string }
  | { code: 'build-failed'; output: string }
  | { code: 'build-incomplete'; path: string }
  | { code: 'scripts-failed'; output: string }

export type OperatorProblem = CliProblem | SecretsProblem | EmbeddedProblem | ConnectionProblem | ServerProblem | MigrationProblem

type Code = OperatorProblem['code']
/** One sentence for every code: a missing one does not compile. */
type Sentences = { readonly [Each in Code]: (problem: Extract<OperatorProblem, { code: Each }>) => string }

export function cliProblem(problem: CliProblem): ProblemError<CliProblem> {
  return new ProblemError(problem)
}

/** The sentence for a problem, or `null` when the code is none of ours. */
export function sentenceOf(problem: { code: string }): string | null {
  const sentences: Sentences = say().problems
  const known = (code: string): code is Code => code in sentences
  if (!known(problem.code)) return null
  // The code picks the sentence that takes exactly this problem, which the compiler cannot follow through the map.
  const sentence = sentences[problem.code] as (problem: { code: string }) => string
  return sentence(problem)
}
