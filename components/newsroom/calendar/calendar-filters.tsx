import { buttonClass } from '@/components/ui/button-class'
import { controlClass } from '@/components/ui/field'
import { type CalendarAddress, calendarHref } from '@/domain/articles/calendar'
import type { Messages } from '@/messages'

type Choice = { id: string; name: string }
type CalendarFiltersProps = { address: CalendarAddress; staffId: string; sections: Choice[]; colleagues: Choice[]; calendar: Messages['calendar'] }

/** Whose articles, and of which section: a plain form, kept in the address. */
export function CalendarFilters({ address, staffId, sections, colleagues, calendar }: CalendarFiltersProps) {
  const { view, day, sectionId, assigneeId, isMine = false } = address
  const mineFirst = [...colleagues.filter(({ id }) => id === staffId).map(({ id, name }) => ({ id, name: calendar.me(name) })), ...colleagues.filter(({ id }) => id !== staffId)]
  const isFiltered = Boolean(sectionId ?? assigneeId) || isMine
  return (
    <form method="get" action="/admin/calendar" role="search" aria-label={calendar.filter} className="flex flex-wrap items-center gap-2 text-ui">
      <input type="hidden" name="view" value={view} />
      <input type="hidden" name="day" value={day} />
      <div className="w-36 max-sm:grow">
        <select name="section" aria-label={calendar.section} defaultValue={sectionId ?? ''} className={controlClass}>
          <option value="">{calendar.section}: {calendar.any}</option>
          {sections.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </select>
      </div>
      <div className="w-44 max-sm:grow">
        <select name="assignee" aria-label={calendar.assignee} defaultValue={assigneeId ?? ''} className={controlClass}>
          <option value="">{calendar.assignee}: {calendar.any}</option>
          <option value="nobody">{calendar.nobody}</option>
          {mineFirst.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </select>
      </div>
      <label className="flex h-9 items-center gap-1.5"><input type="checkbox" name="mine" value="1" defaultChecked={isMine} className="size-4 accent-accent" />{calendar.mine}</label>
      <button type="submit" className={buttonClass('plain')}>{calendar.apply}</button>
      {isFiltered && <a href={calendarHref({ view, day })} className={buttonClass('quiet')}>{calendar.clear}</a>}
    </form>
  )
}
