import type { OwnSession } from '@/domain/staff/staff-lists'
import { formatSeoul, isoSeoul } from '@/lib/korean-time'
import type { Messages } from '@/messages'
import { ActionForm } from './action-form.client'
import type { PeopleAction } from './people-state'

type SessionListProps = { sessions: OwnSession[]; words: Messages['people']['account']; endAction: PeopleAction; endOthersAction: PeopleAction }

/** Where a person is signed in, with a way out of each but this one, which the account's menu ends. */
export function SessionList({ sessions, words, endAction, endOthersAction }: SessionListProps) {
  return (
    <>
      <ul className="flex flex-col divide-y divide-rule">
        {sessions.map((session) => (
          <li key={session.id} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 py-3">
            <div>
              <p className="text-ui-2 font-semibold">{nameOf(session, words)} {session.isThis && <span className="ml-1 rounded border border-rule px-1.5 text-meta font-normal text-ink-2">{words.thisDevice}</span>}</p>
              <p className="text-meta text-ink-2">{session.address} · {words.since(formatSeoul(session.createdAt))}</p>
              <p className="text-meta text-ink-2"><time dateTime={isoSeoul(session.seenAt)}>{words.seen(formatSeoul(session.seenAt))}</time></p>
            </div>
            {!session.isThis && (
              <ActionForm action={endAction} submit={words.end} submitLabel={words.endOf(nameOf(session, words))}>
                <input type="hidden" name="session" value={session.id} />
              </ActionForm>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? <ActionForm action={endOthersAction} submit={words.endOthers} done={words.othersEnded} /> : <p className="text-meta text-ink-2">{words.noOthers}</p>}
    </>
  )
}

function nameOf({ browser, system }: OwnSession, words: SessionListProps['words']): string {
  return browser && system ? words.device(browser, system) : (browser ?? system ?? words.unknownDevice)
}
