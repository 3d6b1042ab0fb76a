import { useEffect, useEffectEvent } from 'react'
import { isComposing } from '../composition'
import { isMacKeyboard } from '../shortcut-text'
import { type Shortcut, deskShortcuts, findShortcuts } from './desk-shortcuts'
import { isPressed } from './pressed'

type DeskKey = Exclude<keyof typeof deskShortcuts, 'save'>

/** What the keys of the writing desk do. False: not now, the browser may have the key. */
export type DeskKeyHandlers = Record<DeskKey | keyof typeof findShortcuts, () => boolean> & { escape: () => boolean }

/** What opens over the page and takes Escape for itself. */
const popups = '[role=menu], [role=dialog], [role=listbox], [role=alertdialog]'

/**
 * Listens wherever the focus is, also where it is nowhere. Fields that are being typed in keep their letters; an open dialog keeps
 * everything.
 */
export function useDeskKeys(handlers: DeskKeyHandlers): void {
  const act = useEffectEvent((event: KeyboardEvent, wasPopupOpen: boolean) => {
    if (isInDialog(event.target)) return
    // ProseMirror marks every Escape in the text as handled, also when nobody has handled it.
    if (event.key === 'Escape' && (!event.defaultPrevented || isInBody(event.target))) {
      if (!wasPopupOpen && !isComposing(event)) take(event, handlers.escape())
      return
    }
    if (event.defaultPrevented) return
    const name = nameOf(event)
    if (name) take(event, handlers[name]())
  })
  useEffect(() => {
    let wasPopupOpen = false
    // On the way down, because a popup that closes by Escape is gone on the way up. Not at every key: it looks through the whole article.
    const look = ({ key }: KeyboardEvent) => (wasPopupOpen = key === 'Escape' && document.querySelector(popups) !== null)
    const onKeyDown = (event: KeyboardEvent) => act(event, wasPopupOpen)
    window.addEventListener('keydown', look, { capture: true })
    window.addEventListener('keydown', onKeyDown)
    return () => {
      window.removeEventListener('keydown', look, { capture: true })
      window.removeEventListener('keydown', onKeyDown)
    }
  }, [])
}

/** Which shortcut of the tables a key event is. */
export function nameOf(event: KeyboardEvent, isMac = isMacKeyboard()): DeskKey | keyof typeof findShortcuts | null {
  const tables: Record<string, Shortcut> = { ...deskShortcuts, ...findShortcuts }
  const name = Object.keys(tables).find((one) => isPressed(event, tables[one] ?? { keys: '' }, isMac)) as keyof DeskKeyHandlers | 'save' | undefined
  if (!name || name === 'save' || name === 'escape') return null
  return name === 'helpSign' && isText(event.target) ? null : name
}

function take(event: KeyboardEvent, isTaken: boolean): void {
  if (isTaken) event.preventDefault()
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role=dialog], [role=alertdialog]') !== null
}

function isInBody(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.ProseMirror') !== null
}

function isText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
}
