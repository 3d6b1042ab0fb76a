import { buttonClass } from '@/components/ui/button-class'
import { controlClass } from '@/components/ui/field'
import type { TagFilter } from '@/domain/paper/section-inputs'
import type { Messages } from '@/messages'

/** Looks for tags by a part of their name. */
export function TagSearch({ filter, words }: { filter: TagFilter; words: Messages['settings']['tags'] }) {
  return (
    <form action="/admin/settings/tags" className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <input type="search" name="q" aria-label={words.search} placeholder={words.search} defaultValue={filter.query} maxLength={50} className={`${controlClass} max-w-64`} />
      <label className="flex min-h-9 items-center gap-2 text-ui"><input type="checkbox" name="unused" value="yes" defaultChecked={filter.unused} className="size-4 accent-accent" />{words.unused}</label>
      <button type="submit" className={buttonClass('plain')}>{words.searchButton}</button>
    </form>
  )
}
