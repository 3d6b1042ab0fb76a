'use client'

import { Menu } from '@base-ui/react/menu'
import type { Editor } from '@tiptap/core'
import { ChevronDown, Eraser } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { useMessages } from '@/components/ui/lang.client'
import { menuItemClass, menuSeparatorClass, popupClass } from '@/components/ui/menu-class'
import { rememberTone } from './menus/last-tones'
import { swatchForKey } from './swatch-keys'
import { ToolButton } from './tool-button.client'
import { useReturnFocus } from './use-return-focus'

type SwatchMenuProps = {
  editor: Editor
  mark: 'tone' | 'highlight'
  /** Class prefix of the palette: `tone` or `mark`. */
  prefix: 'tone' | 'mark'
  name: string
  /** Names by tone, in the order of the palette. */
  tones: Record<string, string>
  current: string | null
  icon: ReactNode
}

/** The swatches of one palette: each with its colour, its name and its digit. */
export function SwatchMenu({ editor, mark, prefix, name, tones, current, icon }: SwatchMenuProps) {
  const { swatches, toolbar } = useMessages().editor
  const { choose, finalFocus } = useReturnFocus(editor)
  const names = Object.keys(tones)
  const set = (tone: string) => {
    rememberTone(mark, tone)
    choose((chain) => chain.setMark(mark, { tone, raw: null }))
  }
  const clear = () => choose((chain) => chain.unsetMark(mark))

  return (
    <Menu.Root modal={false}>
      <ToolButton name={current ? toolbar.withValue(name, tones[current] ?? current) : name} trigger={<Menu.Trigger />}>
        <span className="flex flex-col items-center gap-px">
          {icon}
          <span aria-hidden className={current ? `swatch-bar swatch-${prefix}-${current}` : 'swatch-bar'} />
        </span>
        <ChevronDown size={12} aria-hidden className="text-ink-2" />
      </ToolButton>
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="start" className="z-50">
          <Menu.Popup finalFocus={finalFocus} aria-label={name} className={popupClass} onKeyDown={(event) => pressItem(event, names.length)}>
            <Menu.RadioGroup value={current ?? ''}>
              {names.map((tone, index) => (
                <Menu.RadioItem key={tone} value={tone} closeOnClick data-swatch={index} onClick={() => set(tone)} className={menuItemClass}>
                  <span aria-hidden className={`swatch ${prefix}-${tone}`}>{swatches.sample}</span>
                  <span className="grow">{tones[tone]}</span>
                  <Menu.RadioItemIndicator className="text-accent">✓</Menu.RadioItemIndicator>
                  <kbd aria-hidden className="font-sans text-meta tabular-nums text-ink-2">{index + 1}</kbd>
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
            <Menu.Separator className={menuSeparatorClass} />
            <Menu.Item data-swatch="clear" onClick={clear} disabled={current === null} className={menuItemClass}>
              <span className="flex w-6 justify-center"><Eraser size={16} aria-hidden /></span>
              <span className="grow">{swatches.clear}</span>
              <kbd aria-hidden className="font-sans text-meta tabular-nums text-ink-2">0</kbd>
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}

/** A digit presses its item, so that closing and focus go the same way as with a click. */
function pressItem(event: KeyboardEvent<HTMLElement>, count: number): void {
  const swatch = swatchForKey(event.nativeEvent, count)
  if (swatch === null) return
  event.preventDefault()
  event.currentTarget.querySelector<HTMLElement>(`[data-swatch="${swatch}"]`)?.click()
}
