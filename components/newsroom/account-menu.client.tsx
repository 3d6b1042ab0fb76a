'use client'

import { Menu } from '@base-ui/react/menu'
import { ChevronsUpDown, CircleUser, ExternalLink, LogOut } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useMessages } from '@/components/ui/lang.client'
import { menuItemClass, menuLabelClass, menuSeparatorClass, popupClass } from '@/components/ui/menu-class'
import type { StaffRole } from '@/domain/staff/staff'
import { postToAuth } from './post-to-auth'
import { ThemeItems } from './theme-items.client'

type AccountMenuProps = { name: string; email: string; role: StaffRole; /** Parts of the newsroom for which a phone's bar has no room. */ parts: { href: string; label: string; icon: ReactNode }[] }

/** Who is signed in, what the bar has no room for, the way to the reader site, and out. */
export function AccountMenu({ name, email, role, parts }: AccountMenuProps) {
  const { account } = useMessages().newsroom
  const [hasFailed, setFailed] = useState(false)

  async function signOut() {
    const response = await postToAuth('signout', {}).catch(() => null)
    if (response?.ok) window.location.assign('/admin/sign-in')
    else setFailed(true)
  }

  return (
    <>
      <Menu.Root modal={false}>
        <Menu.Trigger className="flex h-10 min-w-0 cursor-pointer items-center gap-2 rounded-md px-2 text-left hover:bg-ink/6 data-popup-open:bg-ink/6 lg:h-12 lg:w-full">
          <CircleUser size={20} aria-hidden className="shrink-0 text-ink-2" />
          <span className="min-w-0 grow max-lg:sr-only">
            <span className="block truncate text-ui font-semibold">{name}</span>
            <span className="block text-meta text-ink-2">{account.roles[role]}</span>
          </span>
          <span className="sr-only">{account.menu}</span>
          <ChevronsUpDown size={14} aria-hidden className="shrink-0 text-ink-2 max-lg:hidden" />
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner sideOffset={4} align="end" className="z-50">
            <Menu.Popup className={`${popupClass} w-56`}>
              <Menu.Group>
                <Menu.GroupLabel className={`${menuLabelClass} truncate`}>{email}</Menu.GroupLabel>
                {parts.map(({ href, label, icon }) => <Menu.LinkItem key={href} href={href} className={menuItemClass}>{icon}{label}</Menu.LinkItem>)}
                <Menu.LinkItem href="/" target="_blank" className={menuItemClass}><ExternalLink size={16} aria-hidden />{account.readerSite}</Menu.LinkItem>
              </Menu.Group>
              <ThemeItems />
              <Menu.Separator className={menuSeparatorClass} />
              <Menu.Item onClick={() => void signOut()} className={menuItemClass}><LogOut size={16} aria-hidden />{account.signOut}</Menu.Item>
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      {hasFailed && <p role="alert" className="px-2 text-meta font-semibold text-alarm">{account.signOutFailed}</p>}
    </>
  )
}
