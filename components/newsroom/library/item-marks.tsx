import type { ItemMark } from './item-words'

/** What somebody should look at, as one line; ended rights in the colour of alarm. */
export function ItemMarks({ marks }: { marks: ItemMark[] }) {
  if (marks.length === 0) return null
  return (
    <span className="text-meta text-ink-2">
      {marks.map(({ key, text, isAlarm }, index) => (
        <span key={key}>
          {index > 0 && ' · '}
          <span className={isAlarm ? 'font-semibold text-alarm' : 'whitespace-nowrap'}>{text}</span>
        </span>
      ))}
    </span>
  )
}
