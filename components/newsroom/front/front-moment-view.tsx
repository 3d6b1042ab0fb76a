import { buttonClass } from '@/components/ui/button-class'
import { Field, controlClass } from '@/components/ui/field'
import { DeskPart } from '@/components/newsroom/people/desk-page'
import type { Placement } from '@/domain/front/placement'
import { formatSeoul, formatSeoulSeconds, isoSeoul } from '@/lib/korean-time'
import type { Messages } from '@/messages'
import { PlacementList } from './placement-list'

type FrontMoment = { placement: Placement; layoutVersion: number; stoodFrom: Date; stoodUntil: Date | null; recordedAt: Date }

type FrontMomentViewProps = {
  words: Messages['front']
  /** As it was asked for, and what the field says before anybody asks. */
  asked: string
  usual: string
  isBad: boolean
  isFuture: boolean
  found: { moment: FrontMoment | null; earliest: Date | null } | null
  /** Moments at which the front changed before the one asked for, newest first. */
  changes: Date[]
}

/** In ms: what was recorded later than this after it changed is said to be late. */
const lateMs = 10_000

const say = (instant: Date) => `${formatSeoul(instant).slice(0, 10)} ${formatSeoulSeconds(instant)}`

/** What readers saw at a moment: since when and until when, where each story stood and under which words. */
export function FrontMomentView({ words, asked, usual, isBad, isFuture, found, changes }: FrontMomentViewProps) {
  const moment = found?.moment ?? null
  return (
    <DeskPart title={words.atTitle}>
      <p className="text-meta text-ink-2">{words.atLead}</p>
      <form method="get" className="flex flex-wrap items-end gap-2">
        <Field id="front-at" label={words.atField}>{(links) => <input {...links} name="at" type="datetime-local" step={asked.length > 16 ? 1 : undefined} defaultValue={isBad ? '' : asked || usual} className={controlClass} />}</Field>
        <button type="submit" className={buttonClass('plain')}>{words.atShow}</button>
      </form>
      {isBad && <p role="alert" className="text-ui font-semibold text-alarm">{words.atBad}</p>}
      {isFuture && <p role="status" className="text-ui">{words.atFuture}</p>}
      {found && !isFuture && !moment && <p role="status" className="text-ui">{words.atNone} {found.earliest && words.atEarliest(say(found.earliest))}</p>}
      {moment && !isFuture && (
        <>
          <p role="status" className="tabular text-ui">
            <span className="font-semibold">{moment.stoodUntil ? words.atSpan(say(moment.stoodFrom), say(moment.stoodUntil)) : words.atSpanNow(say(moment.stoodFrom))}</span>{' '}
            {moment.layoutVersion === 0 ? words.atSelf : words.atVersion(moment.layoutVersion)}
          </p>
          {moment.recordedAt.getTime() - moment.stoodFrom.getTime() > lateMs && <p className="tabular text-ui font-semibold text-warning">{words.atLate(say(moment.recordedAt))}</p>}
          <PlacementList words={words} placement={moment.placement} />
        </>
      )}
      {changes.length > 0 && (
        <details>
          <summary className="cursor-pointer text-ui">{words.atChanges}</summary>
          <ol className="mt-2 flex flex-wrap gap-x-4">
            {changes.map((change, at) => <li key={at}><a href={`/admin/front/history?at=${isoSeoul(change).slice(0, 19)}`} className="tabular inline-block py-1 text-ui underline underline-offset-4">{say(change)}</a></li>)}
          </ol>
        </details>
      )}
    </DeskPart>
  )
}
