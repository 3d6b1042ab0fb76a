import type { StaffRow } from '@/domain/staff/staff-lists'
import { formatSeoul } from '@/lib/korean-time'
import type { Messages } from '@/messages'
import { ActionForm } from './action-form.client'
import type { PeopleAction } from './people-state'
import { RightsFields } from './rights-fields'

type StaffActions = Record<'changeRights' | 'sendReset' | 'resetTwoStep' | 'deactivate' | 'reactivate', PeopleAction>
type StaffListProps = { rows: StaffRow[]; myId: string; sections: { id: string; name: string }[]; messages: Messages; actions: StaffActions }

/** Everybody on staff with their rights; what changes them is folded away until it is asked for. */
export function StaffList({ rows, ...rest }: StaffListProps) {
  return (
    <ul className="flex flex-col divide-y divide-rule">
      {rows.map((row) => <Person key={row.id} row={row} {...rest} />)}
    </ul>
  )
}

function Person({ row, myId, sections, messages, actions }: Omit<StaffListProps, 'rows'> & { row: StaffRow }) {
  const { staff } = messages.people
  const email = <input type="hidden" name="email" value={row.email} />
  return (
    <li className="flex flex-col gap-2 py-3">
      <div>
        <p className="text-ui-2"><span className="font-semibold">{row.name}</span> {row.id === myId && <span className="ml-1 rounded border border-rule px-1.5 text-meta text-ink-2">{staff.me}</span>} <span className="text-ink-2">{row.email}</span></p>
        <p className="text-meta text-ink-2">{factsOf(row, sections, messages).join(' · ')}</p>
        {/* Said aloud when a change of rights brings it. */}
        <p role="status" className="text-ui font-semibold text-alarm empty:hidden">
          {row.brokenPromises > 0 && <>{staff.brokenPromises(row.brokenPromises)} <a href="/admin/schedule" className="underline underline-offset-4">{staff.brokenPromisesOpen}</a></>}
        </p>
      </div>
      {row.isDeactivated ? (
        <ActionForm action={actions.reactivate} submit={staff.reactivate} submitLabel={`${row.name} ${staff.reactivate}`}>{email}</ActionForm>
      ) : (
        <details className="text-ui">
          <summary aria-label={staff.changeOf(row.name)} className="w-fit cursor-pointer rounded-md py-1 text-ui font-semibold underline underline-offset-4">{staff.change}</summary>
          <div className="flex flex-col gap-5 border-l-2 border-rule py-3 pl-4">
            <ActionForm action={actions.changeRights} submit={staff.save} done={staff.saved}>
              {email}
              {/* New rights bring new fields; what the form says of their saving stays. */}
              <RightsFields key={JSON.stringify([row.role, row.sectionIds, row.mayPublish])} rights={row} sections={sections} messages={messages} />
            </ActionForm>
            <div className="flex flex-wrap gap-3">
              <ActionForm action={actions.sendReset} submit={staff.sendReset} done={staff.resetSent}>{email}</ActionForm>
              {row.hasTwoStep && <ActionForm action={actions.resetTwoStep} submit={staff.resetTwoStep} done={staff.twoStepReset}>{email}</ActionForm>}
              <ActionForm action={actions.deactivate} submit={staff.deactivate}>{email}</ActionForm>
            </div>
          </div>
        </details>
      )}
    </li>
  )
}

function factsOf({ role, sectionIds, mayPublish, hasTwoStep, seenAt, isDeactivated }: StaffRow, sections: StaffListProps['sections'], { newsroom, people }: Messages): string[] {
  const { staff } = people
  const names = sections.filter(({ id }) => sectionIds?.includes(id)).map(({ name }) => name)
  return [
    ...(isDeactivated ? [staff.closed] : []),
    newsroom.account.roles[role],
    ...(role === 'desk' ? [sectionIds === null ? staff.allSections : names.join(', ')] : []),
    ...(mayPublish ? [staff.publishes] : []),
    hasTwoStep ? staff.twoStepOn : staff.twoStepOff,
    seenAt ? staff.seen(formatSeoul(seenAt)) : staff.neverSeen,
  ]
}
