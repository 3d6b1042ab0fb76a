import { formatSeoul } from '@/lib/korean-time'
import type { Messages } from '@/messages'

type FailingMail = { id: string; recipient: string; createdAt: Date; attempts: number; tryAt: Date | null; lastProblem: string }

/** Mails that wait because the mail server did not take them: to whom and why, never what they say. */
export function FailingMails({ mails, staff }: { mails: FailingMail[]; staff: Messages['people']['staff'] }) {
  if (mails.length === 0) return null
  return (
    <section aria-labelledby="failing-mails" className="border-t border-rule-strong pt-4 text-ui">
      <h2 id="failing-mails" className="text-rail font-bold text-alarm">{staff.failingMails}</h2>
      <p className="py-2 text-meta text-ink-2">{staff.failingMailsHint}</p>
      <ul className="flex flex-col gap-3">
        {mails.map(({ id, recipient, createdAt, attempts, tryAt, lastProblem }) => (
          <li key={id} className="rounded-md border border-rule p-3">
            <p className="break-words">{recipient}</p>
            <p className="text-meta text-ink-2">{formatSeoul(createdAt)} · {staff.failingLine(attempts, tryAt && formatSeoul(tryAt))}</p>
            <p className="text-meta break-words">{lastProblem}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
