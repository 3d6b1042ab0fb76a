'use client'

import { Menu } from '@base-ui/react/menu'
import { Check } from 'lucide-react'
import { useMessages } from '@/components/ui/lang.client'
import { menuItemClass, menuLabelClass, menuSeparatorClass } from '@/components/ui/menu-class'
import { themes } from './theme-choice'

/**
 * Brightness in a menu, for a phone's bar that has no room for the switch. The switch is there all the same, unseen: it alone keeps the choice
 * and tells other tabs, so this presses its buttons.
 */
export function ThemeItems() {
  const { account } = useMessages().newsroom
  const { theme = 'auto' } = document.documentElement.dataset
  return (
    <div className="lg:hidden">
      <Menu.Separator className={menuSeparatorClass} />
      <Menu.RadioGroup value={theme} onValueChange={press} aria-label={account.theme}>
        <p className={menuLabelClass} aria-hidden>{account.theme}</p>
        {themes.map((name) => (
          <Menu.RadioItem key={name} value={name} closeOnClick className={menuItemClass}>
            <span className="size-4"><Menu.RadioItemIndicator><Check size={16} aria-hidden /></Menu.RadioItemIndicator></span>
            {account.themes[name]}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </div>
  )
}

function press(theme: string): void {
  document.querySelector<HTMLButtonElement>(`theme-switch button[value=${theme}]`)?.click()
}
