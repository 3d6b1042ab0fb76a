import { buttonClass } from '@/components/ui/button-class'
import { Field, controlClass } from '@/components/ui/field'
import { type ListColumn, listColumns } from '@/domain/articles/list-columns'
import type { Messages } from '@/messages'

type ListSettingsProps = { /** The list's address after the question mark. */ search: string; columns: readonly ListColumn[]; mayShare: boolean; lists: Messages['lists'] }

const summaryClass = 'w-fit cursor-pointer rounded py-1 text-ui text-ink-2 hover:text-ink'

/** Keeps the view that is shown, and chooses the columns: plain forms, folded away until somebody wants them. */
export function ListSettings({ search, columns, mayShare, lists: { views, columns: words } }: ListSettingsProps) {
  return (
    <div className="flex flex-wrap gap-x-5">
      <details>
        <summary className={summaryClass}>{views.keep}</summary>
        <form method="post" action="/admin/articles/saved-views" className="flex flex-wrap items-end gap-2 py-2">
          <input type="hidden" name="search" value={search} />
          <Field id="view-name" label={views.name}>{(links) => <input {...links} name="name" required maxLength={40} className={controlClass} />}</Field>
          {mayShare && <label className="flex h-9 items-center gap-1.5 text-ui"><input type="checkbox" name="shared" className="size-4 accent-accent" />{views.share}</label>}
          <button type="submit" className={buttonClass('plain')}>{views.save}</button>
        </form>
      </details>
      <details>
        <summary className={summaryClass}>{words.label}</summary>
        <form method="post" action="/admin/articles/columns" className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
          <input type="hidden" name="search" value={search} />
          {listColumns.map((column) => <label key={column} className="flex h-9 items-center gap-1.5 text-ui"><input type="checkbox" name={column} defaultChecked={columns.includes(column)} className="size-4 accent-accent" />{words.names[column]}</label>)}
          <button type="submit" className={buttonClass('plain')}>{words.save}</button>
        </form>
      </details>
    </div>
  )
}
