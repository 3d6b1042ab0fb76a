import { CalendarClock, CalendarDays, CalendarRange, CircleUser, FileText, Images, Inbox, LayoutTemplate, type LucideIcon, PenLine, ScrollText, Settings2, Users } from 'lucide-react'
import { canLayOutFront, canManageContributors, canManageStaff, canReadAudit } from '@/domain/articles/policies'
import type { StaffActor } from '@/domain/staff/staff'
import type { Messages } from '@/messages'

type NavEntry = { key: Exclude<keyof Messages['newsroom']['rail'], 'label'>; href: string; Icon: LucideIcon; isFor: (actor: StaffActor) => boolean; /** Only where the rail is tall: phones have it in the account's menu. */ isWideOnly?: boolean }

const everybody = () => true

/** The parts of the newsroom, in the rail's order: one line each. */
export const navEntries: readonly NavEntry[] = [
  { key: 'today', href: '/admin', Icon: CalendarDays, isFor: everybody },
  { key: 'articles', href: '/admin/articles', Icon: FileText, isFor: everybody },
  { key: 'front', href: '/admin/front', Icon: LayoutTemplate, isFor: canLayOutFront },
  { key: 'inbox', href: '/admin/inbox', Icon: Inbox, isFor: everybody },
  { key: 'calendar', href: '/admin/calendar', Icon: CalendarRange, isFor: everybody },
  { key: 'schedule', href: '/admin/schedule', Icon: CalendarClock, isFor: everybody },
  { key: 'library', href: '/admin/library', Icon: Images, isFor: everybody },
  { key: 'contributors', href: '/admin/contributors', Icon: PenLine, isFor: canManageContributors },
  { key: 'staff', href: '/admin/staff', Icon: Users, isFor: canManageStaff },
  { key: 'settings', href: '/admin/settings', Icon: Settings2, isFor: everybody, isWideOnly: true },
  { key: 'audit', href: '/admin/audit', Icon: ScrollText, isFor: canReadAudit, isWideOnly: true },
  { key: 'account', href: '/admin/account', Icon: CircleUser, isFor: everybody, isWideOnly: true },
]

export type NavKey = NavEntry['key']
