import { buttonClass } from '@/components/ui/button-class'
import { controlClass } from '@/components/ui/field'
import { type AuditFilter, auditActions, auditSubjects } from '@/domain/record/audit-actions'
import type { Messages } from '@/messages'

type AuditSearchProps = { filter: AuditFilter; people: readonly { id: string; name: string }[]; words: Messages['audit'] }

/** What to look for in the record. A plain form: the address says what is shown, and the same fields go with the file. */
export function AuditSearch({ filter, people, words }: AuditSearchProps) {
  const { fields } = words
  return (
    <form method="get" action="/admin/audit" role="search" className="grid grid-cols-2 gap-x-3 gap-y-2 sm:grid-cols-3 lg:grid-cols-5">
      <Choice name="person" label={fields.person} value={filter.person} all={words.all} choices={people.map(({ id, name }) => [id, name])} />
      <Choice name="action" label={fields.action} value={filter.action} all={words.all} choices={auditActions.map((name) => [name, words.actions[name]])} />
      <Choice name="subject" label={fields.subject} value={filter.subject} all={words.all} choices={auditSubjects.map((name) => [name, words.subjects[name]])} />
      <Day name="since" label={fields.since} value={filter.since} />
      <Day name="until" label={fields.until} value={filter.until} />
      {filter.subjectId !== undefined && <input type="hidden" name="id" value={filter.subjectId} />}
      <div className="col-span-full flex flex-wrap gap-2">
        <button type="submit" className={buttonClass('plain')}>{words.search}</button>
        <button type="submit" formMethod="post" formAction="/admin/audit/csv" className={buttonClass('plain')}>{words.csv}</button>
        <a href="/admin/audit" className={buttonClass('quiet')}>{words.clear}</a>
      </div>
    </form>
  )
}

function Choice({ name, label, value, all, choices }: { name: string; label: string; value: string | undefined; all: string; choices: (readonly [string, string])[] }) {
  return (
    <label className="flex min-w-0 flex-col gap-1 text-meta text-ink-2">
      {label}
      <select name={name} defaultValue={value ?? ''} className={controlClass}>
        <option value="">{all}</option>
        {choices.map(([id, says]) => <option key={id} value={id}>{says}</option>)}
      </select>
    </label>
  )
}

function Day({ name, label, value }: { name: string; label: string; value: string | undefined }) {
  return (
    <label className="flex min-w-0 flex-col gap-1 text-meta text-ink-2">
      {label}
      <input type="date" name={name} defaultValue={value} className={controlClass} />
    </label>
  )
}
