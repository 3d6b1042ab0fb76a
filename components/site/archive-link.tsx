import { ChevronIcon } from './icons'
import { words } from './words'

/** The last line of a list: what it does not reach is found by its day. */
export function ArchiveLink() {
  return (
    <p className="border-t border-rule pt-3 text-rail">
      <a href="/archive" className="inline-flex min-h-8 items-center gap-1 underline-offset-4 hover:underline">
        {words.archive.byDay}
        <ChevronIcon className="size-4 text-ink-2" />
      </a>
    </p>
  )
}
