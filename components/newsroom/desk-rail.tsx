import { FileText, ListChecks } from 'lucide-react'
import type { Messages } from '@/messages'
import { InboxLink } from './inbox/inbox-link.client'

/** Rooms of the newsroom that the rail leads to. */
export type DeskPlace = 'articles' | 'inbox' | 'settings'

const linkClass = 'flex h-9 items-center gap-2.5 rounded-md px-2 text-ui whitespace-nowrap hover:bg-ink/6 aria-[current]:bg-ink/8 aria-[current]:font-semibold'

/** The newsroom's rooms. Links are plain: leaving unsaved words by a full page load is something the browser asks about. */
export function DeskRail({ place, newsroom, way }: { place: DeskPlace; newsroom: Messages['newsroom']; way: Messages['way'] }) {
  return (
    <nav aria-label={newsroom.rail.label} className="grow">
      <ul className="flex lg:flex-col">
        <li>
          <a href="/admin/articles" aria-current={place === 'articles' ? 'true' : undefined} className={linkClass}>
            <FileText size={17} aria-hidden className="max-lg:hidden" />
            {newsroom.rail.articles}
          </a>
        </li>
        <li><InboxLink isCurrent={place === 'inbox'} className={linkClass} /></li>
        <li className="max-sm:hidden">
          <a href="/admin/settings/checklist" aria-current={place === 'settings' ? 'true' : undefined} className={linkClass}>
            <ListChecks size={17} aria-hidden className="max-lg:hidden" />
            {way.checklist.settings}
          </a>
        </li>
      </ul>
    </nav>
  )
}
