/** Who is told: search engines by IndexNow, hubs of feeds by WebSub. */
export const signalKinds = ['indexnow', 'websub'] as const
export type SignalKind = (typeof signalKinds)[number]

/** On its way, taken, or given up until somebody sends it again. */
export const signalStates = ['waiting', 'taken', 'given-up'] as const
export type SignalState = (typeof signalStates)[number]

/** What an answer means; each has its sentence, which says what to do. */
export const signalAnswers = ['taken', 'busy', 'unreachable', 'request-wrong', 'key-unknown', 'address-foreign', 'refused'] as const
export type SignalAnswer = (typeof signalAnswers)[number]

/** Ten hours and a half in all: 30 seconds, a minute, two … at most two hours between. */
export const mostAttempts = 12

/** What a status of HTTP says (null: no answer came). Source: indexnow.org, "Response format"; WebSub 5 wants any 2xx. */
export function readAnswer(kind: SignalKind, status: number | null): SignalAnswer {
  if (status === null) return 'unreachable'
  if (status >= 200 && status < 300) return 'taken'
  if (status === 429 || status >= 500) return 'busy'
  if (kind === 'websub') return 'refused'
  return status === 400 ? 'request-wrong' : status === 403 ? 'key-unknown' : status === 422 ? 'address-foreign' : 'refused'
}

/** In how many seconds it is tried again after so many attempts; null when it is given up. What was asked for (`Retry-After`, seconds) is waited for, up to a day. */
export function secondsToWait(answer: SignalAnswer, attempts: number, asked: number | null): number | null {
  if ((answer !== 'busy' && answer !== 'unreachable') || attempts >= mostAttempts) return null
  return Math.max(Math.min(30 * 2 ** (attempts - 1), 7200), Math.min(asked ?? 0, 86_400))
}
