import 'server-only'
import { ProblemError } from '@/lib/problem-error'

/** What can be expected to go wrong with the embedded database. `detail` is what the system or PostgreSQL itself said. */
export type EmbeddedProblem =
  | { code: 'no-binaries'; platform: string }
  | { code: 'binaries-broken'; detail: string }
  | { code: 'data-dir-unwritable'; path: string; detail: string }
  | { code: 'data-unreachable'; path: string; user: string }
  | { code: 'data-shared'; path: string; owner: string }
  | { code: 'no-database-user'; detail: string }
  | { code: 'no-place'; path: string; detail: string }
  | { code: 'password-lost'; path: string }
  | { code: 'other-major'; path: string; made: string; installed: string }
  | { code: 'init-failed'; detail: string }
  | { code: 'start-failed'; detail: string; log: string }
  | { code: 'not-answering'; detail: string; log: string }

/** What `openEmbedded` tells while it works. */
export type EmbeddedStep =
  | { code: 'user-created'; user: string }
  | { code: 'data-elsewhere'; path: string }
  | { code: 'copying-binaries'; path: string }
  | { code: 'creating' }
  | { code: 'starting' }
  | { code: 'waiting' }

export type OnStep = (step: EmbeddedStep) => void

export function embeddedProblem(problem: EmbeddedProblem): ProblemError<EmbeddedProblem> {
  return new ProblemError(problem)
}
