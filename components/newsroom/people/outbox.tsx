import { formatSeoul } from '@/lib/korean-time'
import type { KeptMail } from '@/lib/mail/outbox'
import type { Messages } from '@/messages'

/** Mails that nobody carried, folded: each holds a secret link. */
export function Outbox({ mails, staff }: { mails: KeptMail[]; staff: Messages['people']['staff'] }) {
  if (mails.length === 0) return null
  return (
    <details className="border-t border-rule-strong pt-4 text-ui">
      <summary className="w-fit cursor-pointer text-rail font-bold">{staff.outbox}</summary>
      <p className="py-2 text-meta text-ink-2">{staff.outboxHint}</p>
      <ul className="flex flex-col gap-3">
        {mails.map(({ to, subject, text, at }) => (
          <li key={`${at.getTime()} ${to}`} className="rounded-md border border-rule p-3">
            <p className="text-meta text-ink-2">{formatSeoul(at)} · {to}</p>
            <p className="font-semibold">{subject}</p>
            <p className="text-meta break-words whitespace-pre-line">{text}</p>
          </li>
        ))}
      </ul>
    </details>
  )
}
