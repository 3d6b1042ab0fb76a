import type { ReactNode } from 'react'
import type { StaffActor } from '@/domain/staff/staff'
import type { Messages } from '@/messages'
import { AccountMenu } from './account-menu.client'
import { InboxLink } from './inbox/inbox-link.client'
import { type NavKey, navEntries } from './nav-entries'
import { ThemeChoice } from './theme-choice'

type DeskFrameProps = { actor: StaffActor; newsroom: Messages['newsroom']; /** The part that is open. */ current: NavKey; /** What is late or went wrong, over every page. */ alarm: ReactNode; children: ReactNode }

const linkClass = 'flex h-9 items-center gap-2.5 rounded-md px-2 text-ui whitespace-nowrap hover:bg-ink/6 aria-[current]:bg-ink/8 aria-[current]:font-semibold'

/**
 * The newsroom around every working page: a rail at the left, on a phone a bar at the top. Links are plain: leaving an article with
 * unsaved words by a full page load is something the browser asks about, a client-side change is not.
 */
export function DeskFrame({ actor, newsroom, current, alarm, children }: DeskFrameProps) {
  const entries = navEntries.filter(({ isFor }) => isFor(actor))
  const rest = entries.filter(({ isWideOnly }) => isWideOnly).map(({ key, href, Icon }) => ({ href, label: newsroom.rail[key], icon: <Icon size={16} aria-hidden /> }))
  return (
    <div className="min-h-dvh lg:grid lg:grid-cols-[13rem_minmax(0,1fr)]">
      <a href="#work" className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded-md focus:bg-paper focus:px-3 focus:py-2">{newsroom.skipToContent}</a>
      <header data-beside-text className="flex items-center gap-3 border-b border-rule bg-paper-2 px-3 max-lg:h-12 lg:sticky lg:top-0 lg:h-dvh lg:flex-col lg:items-stretch lg:border-r lg:border-b-0 lg:py-4">
        <a href="/admin" className="px-2 text-rail font-bold tracking-tight whitespace-nowrap max-sm:hidden">{newsroom.name}</a>
        <nav aria-label={newsroom.rail.label} className="min-w-0 grow max-lg:overflow-x-auto">
          <ul className="flex lg:flex-col">
            {entries.map(({ key, href, Icon, isWideOnly }) => (
              <li key={key} className={isWideOnly ? 'max-lg:hidden' : undefined}>
                {key === 'inbox' ? <InboxLink isCurrent={key === current} className={linkClass} /> : (
                  <a href={href} aria-current={key === current ? 'true' : undefined} className={linkClass}>
                    <Icon size={17} aria-hidden className="max-lg:hidden" />
                    {newsroom.rail[key]}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </nav>
        <ThemeChoice account={newsroom.account} />
        <AccountMenu name={actor.name} email={actor.email} role={actor.role} parts={rest} />
      </header>
      <main id="work" tabIndex={-1} className="min-w-0 outline-none">
        {alarm}
        {children}
      </main>
    </div>
  )
}
