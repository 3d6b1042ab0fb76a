import type { InvitationRow } from '@/domain/staff/staff-lists'
import { formatSeoul } from '@/lib/korean-time'
import type { Messages } from '@/messages'
import { ActionForm } from './action-form.client'
import type { PeopleAction } from './people-state'

type InvitationListProps = { rows: InvitationRow[]; messages: Messages; resendAction: PeopleAction; revokeAction: PeopleAction }

/** Invitations that nobody has accepted yet, also those that are over by time: they can be sent again. */
export function InvitationList({ rows, messages, resendAction, revokeAction }: InvitationListProps) {
  const { staff } = messages.people
  const { roles } = messages.newsroom.account
  return (
    <ul className="flex flex-col divide-y divide-rule">
      {rows.map(({ id, email, name, role, invitedBy, expiresAt, state }) => (
        <li key={id} className="flex flex-col gap-2 py-3">
          <div>
            <p className="text-ui-2"><span className="font-semibold">{name}</span> <span className="text-ink-2">{email}</span></p>
            <p className="text-meta text-ink-2">{[roles[role], ...(invitedBy ? [staff.invitedBy(invitedBy)] : []), state === 'over' ? staff.invitationOver : staff.invitationOpen(formatSeoul(expiresAt))].join(' · ')}</p>
          </div>
          <div className="flex flex-wrap gap-3">
            <ActionForm action={resendAction} submit={staff.resend} submitLabel={staff.resendOf(email)} done={staff.resent}><input type="hidden" name="invitation" value={id} /></ActionForm>
            <ActionForm action={revokeAction} submit={staff.revoke} submitLabel={staff.revokeOf(email)} look="quiet"><input type="hidden" name="invitation" value={id} /></ActionForm>
          </div>
        </li>
      ))}
    </ul>
  )
}
