'use client'

import { Menu } from '@base-ui/react/menu'
import type { Editor } from '@tiptap/core'
import { ChevronDown, Eraser, Palette } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { useMessages } from '@/components/ui/lang.client'
import { menuItemClass, menuSeparatorClass, popupClass } from '@/components/ui/menu-class'
import { FreeColourDialog } from './late-parts.client'
import { recentToneKeys } from './recent-tone-keys'
import { type UsedTone, recentTones, rememberTone } from './recent-tones'
import { shortcutText, useIsMac } from './shortcut-text'
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
  mayUseFree: boolean
}

const keyClass = 'font-sans text-meta tabular-nums text-ink-2'

/** The swatches of one palette: each with its colour, its name and its digit; those last used; a free colour; clearing. */
export function SwatchMenu({ editor, mark, prefix, name, tones, current, icon, mayUseFree }: SwatchMenuProps) {
  const { swatches, toolbar } = useMessages().editor
  const { choose, finalFocus } = useReturnFocus(editor)
  const isMac = useIsMac()
  const [recent, setRecent] = useState<UsedTone[]>([])
  const [isFreeOpen, setFreeOpen] = useState(false)
  const names = Object.keys(tones)
  const paint = (used: UsedTone) => {
    rememberTone(mark, used)
    choose((chain) => chain.setMark(mark, used))
  }
  const clear = () => choose((chain) => chain.unsetMark(mark))
  // Read when the menu opens: another tab may have used one meanwhile.
  const look = (isOpen: boolean) => isOpen && setRecent(recentTones(mark).filter(({ raw }) => raw === null || mayUseFree))

  return (
    <>
      <Menu.Root modal={false} onOpenChange={look}>
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
                  <Menu.RadioItem key={tone} value={tone} closeOnClick data-swatch={index} onClick={() => paint({ tone, raw: null })} className={menuItemClass}>
                    <span aria-hidden className={`swatch ${prefix}-${tone}`}>{swatches.sample}</span>
                    <span className="grow">{tones[tone]}</span>
                    <Menu.RadioItemIndicator className="text-accent">✓</Menu.RadioItemIndicator>
                    <kbd aria-hidden className={keyClass}>{index + 1}</kbd>
                  </Menu.RadioItem>
                ))}
              </Menu.RadioGroup>
              {recent.length > 0 && <Menu.Separator className={menuSeparatorClass} />}
              {recent.map((used, index) => (
                <Menu.Item key={`${used.tone} ${used.raw}`} data-swatch={`recent-${index}`} onClick={() => paint(used)} className={menuItemClass}>
                  <span aria-hidden className={`swatch ${prefix}-${used.tone}`}>{swatches.sample}</span>
                  <span className="grow">{swatches.recent(tones[used.tone] ?? used.tone, used.raw)}</span>
                  {index === 0 && <span aria-hidden className={keyClass}>{shortcutText(recentToneKeys[mark], isMac)}</span>}
                  <kbd aria-hidden className={keyClass}>{names.length + 1 + index}</kbd>
                </Menu.Item>
              ))}
              <Menu.Separator className={menuSeparatorClass} />
              {mayUseFree && (
                <Menu.Item data-swatch="free" onClick={() => setFreeOpen(true)} className={menuItemClass}>
                  <span className="flex w-6 justify-center"><Palette size={16} aria-hidden /></span>
                  <span className="grow">{swatches.free}</span>
                  <kbd aria-hidden className={keyClass}>F</kbd>
                </Menu.Item>
              )}
              <Menu.Item data-swatch="clear" onClick={clear} disabled={current === null} className={menuItemClass}>
                <span className="flex w-6 justify-center"><Eraser size={16} aria-hidden /></span>
                <span className="grow">{swatches.clear}</span>
                <kbd aria-hidden className={keyClass}>0</kbd>
              </Menu.Item>
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      {isFreeOpen && <FreeColourDialog editor={editor} mark={mark} prefix={prefix} name={name} tones={tones} onPaint={paint} onClose={() => setFreeOpen(false)} />}
    </>
  )
}

/** A key presses its item, so that closing and focus go the same way as with a click. */
function pressItem(event: KeyboardEvent<HTMLElement>, count: number): void {
  const { ctrlKey, metaKey, altKey } = event
  const swatch = ctrlKey || metaKey || altKey ? null : swatchForKey(event.nativeEvent, count)
  const item = swatch === null ? null : event.currentTarget.querySelector<HTMLElement>(`[data-swatch="${swatch}"]`)
  if (!item) return
  event.preventDefault()
  item.click()
}
