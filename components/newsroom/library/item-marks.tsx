import clsx from 'clsx'
import type { ItemMark } from './item-words'

/** What somebody should look at, as words in a frame; ended rights in the colour of alarm. */
export function ItemMarks({ marks }: { marks: ItemMark[] }) {
  if (marks.length === 0) return null
  return (
    <span className="flex flex-wrap gap-1">
      {marks.map(({ key, text, isAlarm }) => <span key={key} className={clsx('rounded border px-1.5 text-meta', isAlarm ? 'border-alarm font-semibold text-alarm' : 'border-rule text-ink-2')}>{text}</span>)}
    </span>
  )
}
