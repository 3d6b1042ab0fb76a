import 'server-only'
import type { Outcome, ProblemCode } from '@/domain/problems'

const statuses: Partial<Record<ProblemCode, number>> = {
  'not-signed-in': 401,
  'not-allowed': 403,
  'other-person': 403,
  'foreign-request': 403,
  'not-found': 404,
  'version-conflict': 409,
  'document-too-large': 413,
}

/** An outcome as an HTTP answer: expected failures have a status of their own besides their code, surprises are 500 by themselves. */
export function jsonAnswer(outcome: Outcome<object>): Response {
  return Response.json(outcome, { status: outcome.ok ? 200 : (statuses[outcome.problem.code] ?? 422), headers: { 'cache-control': 'no-store' } })
}
