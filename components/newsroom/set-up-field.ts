import type { Problem, ProblemCode } from '@/domain/problems'

const fields: Partial<Record<ProblemCode, string>> = {
  'setup-token-wrong': 'token',
  'name-missing': 'name',
  'email-invalid': 'email',
  'email-taken': 'email',
  'password-too-short': 'password',
  'password-too-long': 'password',
  'password-common': 'password',
}

/** At which field of the set-up form a problem is said; null for those of the whole form. */
export function setUpFieldOf(problem: Problem): string | null {
  return problem.field ?? fields[problem.code] ?? null
}
