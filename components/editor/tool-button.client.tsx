'use client'

import { Toolbar } from '@base-ui/react/toolbar'
import { Tooltip } from '@base-ui/react/tooltip'
import clsx from 'clsx'
import type { ReactElement, ReactNode } from 'react'
import { useMessages } from '@/components/ui/lang.client'
import { ariaKeys, shortcutText, useIsMac } from './shortcut-text'

const toolClass =
  'flex h-9 min-w-9 shrink-0 cursor-pointer items-center justify-center gap-0.5 rounded-md px-1.5 text-ink hover:bg-ink/8 data-disabled:cursor-default data-disabled:opacity-40 data-disabled:hover:bg-transparent data-popup-open:bg-ink/8'

type ToolButtonProps = {
  name: string
  keys?: string
  /** Undefined for buttons that do something once; true or false for those that are on or off. */
  isPressed?: boolean
  isDisabled?: boolean
  /** A menu's or popover's trigger that this button is. */
  trigger?: ReactElement
  onPress?: () => void
  className?: string
  children: ReactNode
}

/** One tool: named with its shortcut for everybody, told on or off by `aria-pressed` and a mark under it, never by colour alone. */
export function ToolButton({ name, keys, isPressed, isDisabled, trigger, onPress, className, children }: ToolButtonProps) {
  const { toolbar } = useMessages().editor
  const isMac = useIsMac()
  const label = keys ? toolbar.withShortcut(name, shortcutText(keys, isMac)) : name
  const button = (
    <Toolbar.Button
      render={trigger}
      aria-label={label}
      aria-keyshortcuts={keys ? ariaKeys(keys, isMac) : undefined}
      aria-pressed={isPressed}
      disabled={isDisabled}
      onClick={onPress}
      // The text keeps its focus and selection while the mouse is used; the phone's keyboard stays up.
      onMouseDown={trigger ? undefined : (event) => event.preventDefault()}
      className={clsx(toolClass, isPressed && 'bg-ink/10 shadow-[inset_0_-2px_var(--accent)]', className)}
    />
  )
  return (
    <Tooltip.Root>
      <Tooltip.Trigger render={button}>{children}</Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Positioner sideOffset={6}>
          <Tooltip.Popup className="rounded bg-ink px-2 py-1 text-meta text-paper">{label}</Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  )
}

export function ToolSeparator() {
  return <Toolbar.Separator className="mx-1 h-5 w-px shrink-0 bg-rule" />
}
