import { X } from 'lucide-react'
import { chipClass, chipRemoveClass } from '@/components/newsroom/chip'
import { type ListFilter, firstPage, listHref } from '@/domain/articles/list-filter'
import type { Messages } from '@/messages'
import type { ListChoices } from './list-choices'

type FilterChipsProps = { filter: ListFilter; choices: ListChoices; messages: Messages }

/** What the list leaves out, a chip each, with a link that drops it. The status and the view have their own links above. */
export function FilterChips({ filter, choices, messages: { lists, newsroom } }: FilterChipsProps) {
  const nameOf = (options: { id: string; name: string }[], id: string | undefined) => id && (options.find((option) => option.id === id)?.name ?? id)
  const said: [keyof ListFilter, string, string | undefined][] = [
    ['query', lists.query, filter.query],
    ['sectionId', lists.section, nameOf(choices.sections, filter.sectionId)],
    ['authorId', lists.author, nameOf(choices.contributors, filter.authorId)],
    ['assigneeId', lists.assignee, filter.assigneeId === 'nobody' ? lists.nobody : nameOf(choices.colleagues, filter.assigneeId)],
    ['label', lists.label, filter.label && newsroom.labels[filter.label]],
    ['tag', lists.tag, filter.tag],
    ['day', lists.day, filter.day === 'none' ? lists.noDay : filter.day],
    ['from', lists.from, filter.from],
    ['to', lists.to, filter.to],
  ]
  const chips = said.flatMap(([key, name, value]) => (value ? [{ key, text: `${name}: ${value}` }] : []))
  if (chips.length === 0) return null
  return (
    <ul aria-label={lists.chosen} className="flex flex-wrap gap-1.5">
      {chips.map(({ key, text }) => (
        <li key={key} className={chipClass}>
          <span className="truncate">{text}</span>
          <a href={listHref({ ...firstPage(filter), [key]: undefined })} aria-label={lists.drop(text)} className={chipRemoveClass}><X size={14} aria-hidden /></a>
        </li>
      ))}
      <li><a href="/admin/articles" className="flex h-7 items-center px-1 text-meta text-ink-2 underline underline-offset-4 hover:text-ink">{newsroom.list.clear}</a></li>
    </ul>
  )
}
