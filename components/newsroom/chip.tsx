import { X } from 'lucide-react'

/** The box that holds chips and the field behind them; it looks like one control. */
export const chipBoxClass =
  'flex flex-wrap gap-1.5 rounded-md border border-control bg-paper p-1 has-disabled:bg-paper-2 focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent'

export const chipClass = 'inline-flex min-h-7 max-w-full items-center gap-0.5 rounded border border-rule bg-paper-2 pl-2 text-ui'
export const chipRemoveClass = 'flex size-7 shrink-0 cursor-pointer items-center justify-center rounded text-ink-2 hover:text-ink'

/** One chosen word with a button that takes it out. */
export function Chip({ name, removeLabel, onRemove, isDisabled }: { name: string; removeLabel: string; onRemove: () => void; isDisabled?: boolean }) {
  return (
    <li className={chipClass}>
      <span className="truncate">{name}</span>
      <button type="button" disabled={isDisabled} aria-label={removeLabel} onClick={onRemove} className={chipRemoveClass}><X size={14} aria-hidden /></button>
    </li>
  )
}
