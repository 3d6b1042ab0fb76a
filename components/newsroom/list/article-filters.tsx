import { Search } from 'lucide-react'
import { buttonClass } from '@/components/ui/button-class'
import { Field, controlClass } from '@/components/ui/field'
import { articleLabels } from '@/domain/articles/article'
import { type ListFilter, firstPage, isFiltered, listHref, listSorts, listStatuses } from '@/domain/articles/list-filter'
import type { Messages } from '@/messages'
import type { ListChoices } from './list-choices'

type ArticleFiltersProps = { filter: ListFilter; choices: ListChoices; messages: Messages }

/** Search and filters of the list. A plain form and links: the address says what is shown, and back and forward work. */
export function ArticleFilters({ filter, choices, messages }: ArticleFiltersProps) {
  const { newsroom: { list, statuses, labels }, lists } = messages
  const { sectionId, authorId, label, tag, from, to, sort } = filter
  return (
    <div className="flex flex-col gap-2">
      <nav aria-label={list.filter} className="-mx-2 flex max-w-full overflow-x-auto px-0.5 py-0.5 [scrollbar-width:none]">
        {[undefined, ...listStatuses].map((status) => (
          <a key={status ?? 'all'} href={listHref({ ...firstPage(filter), status })} aria-current={filter.status === status ? 'page' : undefined} className="flex h-9 shrink-0 items-center rounded-md px-2 text-ui text-ink-2 hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:underline aria-[current]:decoration-accent aria-[current]:decoration-2 aria-[current]:underline-offset-8">
            {status === undefined ? list.all : status === 'trash' ? list.trash : statuses[status]}
          </a>
        ))}
      </nav>
      <form method="get" action="/admin/articles" role="search" className="flex flex-col gap-2">
        {filter.status && <input type="hidden" name="status" value={filter.status} />}
        {filter.assigneeId && <input type="hidden" name="assignee" value={filter.assigneeId} />}
        {filter.day && <input type="hidden" name="day" value={filter.day} />}
        {filter.scope && <input type="hidden" name="scope" value={filter.scope} />}
        <div className="flex gap-2">
          <input id="list-search" type="search" name="q" defaultValue={filter.query} aria-label={list.search} placeholder={list.search} maxLength={100} aria-keyshortcuts="/" className={`${controlClass} sm:w-72`} />
          <button type="submit" aria-label={list.searchButton} className={buttonClass('plain', 'w-9 px-0')}><Search size={17} aria-hidden /></button>
        </div>
        <details open={isFiltered({ sectionId, authorId, label, tag, from, to }) || sort !== undefined}>
          <summary className="w-fit cursor-pointer rounded py-1 text-ui text-ink-2 hover:text-ink">{lists.filters}</summary>
          <div className="grid grid-cols-2 gap-2 py-2 sm:grid-cols-4 lg:grid-cols-8">
            <Choice name="section" label={lists.section} value={sectionId} any={lists.any} options={choices.sections} />
            <Choice name="author" label={lists.author} value={authorId} any={lists.any} options={choices.contributors} />
            <Choice name="label" label={lists.label} value={label} any={lists.any} options={articleLabels.map((id) => ({ id, name: labels[id] }))} />
            <Field id="list-tag" label={lists.tag}>{(links) => <input {...links} name="tag" defaultValue={tag} maxLength={60} className={controlClass} />}</Field>
            <Field id="list-from" label={lists.from}>{(links) => <input {...links} type="date" name="from" defaultValue={from} className={controlClass} />}</Field>
            <Field id="list-to" label={lists.to}>{(links) => <input {...links} type="date" name="to" defaultValue={to} className={controlClass} />}</Field>
            <Choice name="sort" label={lists.sort} value={sort ?? 'saved'} options={listSorts.map((id) => ({ id, name: lists.sorts[id] }))} />
            <button type="submit" className={buttonClass('plain', 'self-end')}>{lists.apply}</button>
          </div>
        </details>
      </form>
    </div>
  )
}

type ChoiceProps = { name: string; label: string; value: string | undefined; any?: string; options: { id: string; name: string }[] }

function Choice({ name, label, value, any, options }: ChoiceProps) {
  return (
    <Field id={`list-${name}`} label={label}>
      {(links) => (
        <select {...links} name={name} defaultValue={value ?? ''} className={controlClass}>
          {any !== undefined && <option value="">{any}</option>}
          {options.map((option) => <option key={option.id} value={option.id}>{option.name}</option>)}
        </select>
      )}
    </Field>
  )
}
