import type { SignalAnswer, SignalState } from '@/domain/signals/signal'
import { formatSeoulSeconds, formatSeoulDate, isoSeoul } from '@/lib/korean-time'
import type { Messages } from '@/messages'

type Line = { id: number; endpoint: string; address: string; state: SignalState; createdAt: Date; tryAt: Date | null; attempts: number; answer: SignalAnswer | null; status: number | null }

/** What was told to whom, newest first, and what to do about what did not arrive. */
export function SignalLog({ lines, words }: { lines: Line[]; words: Messages['signals'] }) {
  return (
    <section aria-labelledby="signal-log" className="flex flex-col gap-1 border-t border-rule-strong pt-3">
      <h2 id="signal-log" className="text-rail font-bold">{words.log}</h2>
      {lines.length === 0 ? <p className="py-3 text-ui text-ink-2">{words.empty}</p> : <p className="text-meta text-ink-2">{words.logHint}</p>}
      <ol className="flex flex-col divide-y divide-rule">
        {lines.map(({ id, endpoint, address, state, createdAt, tryAt, attempts, answer, status }) => (
          <li key={id} className="flex flex-col gap-0.5 py-2.5 text-ui">
            <p className="flex flex-wrap items-baseline gap-x-3">
              <time dateTime={isoSeoul(createdAt)} className="tabular text-ink-2">{formatSeoulDate(createdAt)} {formatSeoulSeconds(createdAt)}</time>
              <strong className={`font-semibold ${state === 'given-up' ? 'text-alarm' : ''}`}>{words.states[state]}</strong>
              <span className="text-meta text-ink-2">{hostOf(endpoint)}{status !== null && ` · ${words.status(status)}`}</span>
            </p>
            <p className="break-all text-ink-2">{decoded(address)}</p>
            {state !== 'taken' && answer !== null && <p>{words.answers[answer]}{state === 'waiting' && tryAt && ` (${words.nextTry(attempts, formatSeoulSeconds(tryAt))})`}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}

const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).host : address)

/** As people write it. */
function decoded(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
