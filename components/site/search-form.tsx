import type { PaperSection } from '@/domain/paper/paper'
import { articleLabels } from '@/domain/articles/article'
import { type SearchRequest, isFiltered, searchHref, searchPeriods, searchSorts } from '@/domain/search/search-request'
import { ChevronIcon, SearchIcon } from './icons'
import { words } from './words'

type SearchFormProps = { request: SearchRequest; sections: PaperSection[]; contributors: { slug: string; name: string }[] }

const { search } = words

/**
 * The search as a form that asks by address: it works without any script. With one, `<search-box>` suggests while somebody types
 * (`enhance/search-box.ts`).
 */
export function SearchForm({ request, sections, contributors }: SearchFormProps) {
  return (
    <form method="get" action="/search" role="search" aria-label={search.field}>
      <search-box data-name={search.suggestions} data-status={search.suggested(0)} data-kinds={JSON.stringify(search.kinds)}>
        <div className="flex border-b-2 border-rule-strong focus-within:border-accent">
          <input type="search" name="q" defaultValue={request.query} aria-label={search.field} placeholder={search.placeholder} maxLength={100} autoComplete="off" enterKeyHint="search" suppressHydrationWarning className="search-field" />
          <button type="submit" aria-label={search.button} className="flex w-12 flex-none items-center justify-center">
            <SearchIcon className="size-6" />
          </button>
        </div>
        <ul hidden className="search-list" suppressHydrationWarning />
        <p className="sr-only" suppressHydrationWarning />
      </search-box>
      {request.query !== '' && <Narrowing request={request} sections={sections} contributors={contributors} />}
    </form>
  )
}

/** Order and filters; open where one is chosen, so that nobody wonders where the other results are. */
function Narrowing({ request, sections, contributors }: SearchFormProps) {
  const { query, sort, period, section, contributor, label, from, to } = request
  return (
    <div className="mt-3">
      <div className="-mx-2 flex flex-wrap items-center gap-x-1 text-rail">
        {searchSorts.map((one) => (
          <a key={one} href={searchHref({ ...request, sort: one, page: 1 })} aria-current={one === sort ? 'true' : undefined} className="page-link">
            {search.sorts[one]}
          </a>
        ))}
        {isFiltered(request) && <a href={searchHref({ query, sort, asWritten: request.asWritten })} className="page-link ml-auto text-accent">{search.reset}</a>}
      </div>
      {sort !== 'accuracy' && <input type="hidden" name="sort" value={sort} />}
      <details open={isFiltered(request)} className="group border-t border-rule">
        <summary className="flex min-h-11 cursor-pointer items-center gap-1 text-rail font-semibold">
          {search.narrow}
          <ChevronIcon className="size-4 rotate-90 text-ink-2 group-open:-rotate-90" />
        </summary>
        <div className="grid grid-cols-2 items-end gap-x-4 gap-y-3 pb-4 sm:grid-cols-4">
          <Choice name="period" title={search.period} any={search.anyPeriod} value={period === 'between' ? null : period} options={searchPeriods.flatMap((value) => (value === 'between' ? [] : [{ value, name: search.periods[value] }]))} />
          <Choice name="section" title={search.section} any={search.anySection} value={section} options={sections.map(({ slug, name }) => ({ value: slug, name }))} />
          <Choice name="contributor" title={search.contributor} any={search.anyContributor} value={contributor} options={contributors.map(({ slug, name }) => ({ value: slug, name }))} />
          <Choice name="label" title={search.label} any={search.anyLabel} value={label} options={articleLabels.map((value) => ({ value, name: words.labels[value] }))} />
          <Day name="from" title={search.from} value={from} />
          <Day name="to" title={search.to} value={to} />
          <button type="submit" className="min-h-11 border border-rule-strong px-4 text-rail font-semibold max-sm:col-span-2">{search.apply}</button>
        </div>
      </details>
    </div>
  )
}

type ChoiceProps = { name: string; title: string; any: string; value: string | null; options: { value: string; name: string }[] }

function Choice({ name, title, any, value, options }: ChoiceProps) {
  return (
    <label className="block min-w-0 text-meta text-ink-2">
      {title}
      <select name={name} defaultValue={value ?? ''} className="search-choice">
        <option value="">{any}</option>
        {options.map((option) => <option key={option.value} value={option.value}>{option.name}</option>)}
      </select>
    </label>
  )
}

function Day({ name, title, value }: { name: string; title: string; value: string | null }) {
  return (
    <label className="block min-w-0 text-meta text-ink-2">
      {title}
      <input type="date" name={name} defaultValue={value ?? ''} className="search-choice tabular" />
    </label>
  )
}
