import type { SignalAnswer, SignalKind } from '@/domain/signals/signal'
import { formatSeoul } from '@/lib/korean-time'
import type { Messages } from '@/messages'

type Place = { kind: SignalKind; address: string; last: { answer: SignalAnswer | null; status: number | null; answeredAt: Date | null } | null; waiting: number; givenUp: number }

/** Who is told of changes: what each said last, and what it does not know yet. */
export function SignalPlaces({ places, words }: { places: Place[]; words: Messages['signals'] }) {
  return (
    <section aria-labelledby="signal-places" className="flex flex-col gap-2 border-t border-rule-strong pt-3">
      <h2 id="signal-places" className="text-rail font-bold">{words.places}</h2>
      <ul className="flex flex-col divide-y divide-rule">
        {places.map(({ kind, address, last, waiting, givenUp }) => (
          <li key={address} className="flex flex-col gap-0.5 py-3 text-ui">
            <p><span className="font-semibold">{words.kinds[kind]}</span> <span className="break-all text-ink-2">{address}</span></p>
            <p className="tabular text-ink-2">{words.counts(waiting, givenUp)}</p>
            {last?.answer && last.answeredAt ? (
              <p className={last.answer === 'taken' ? 'text-ink-2' : 'text-alarm'}>
                {words.last(formatSeoul(last.answeredAt))}: {words.answers[last.answer]}{last.status !== null && ` (${words.status(last.status)})`}
              </p>
            ) : <p className="text-ink-2">{words.never}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
