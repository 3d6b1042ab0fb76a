import { type Shortcut, keysOn } from './desk-shortcuts'

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/**
 * Whether a key event is a shortcut. By the key's place, because F says ㄹ on a Korean layout; signs (`?`) by what they say, because
 * their places differ. Exactly the named modifiers: Ctrl+Shift+F is not Ctrl+F.
 */
export function isPressed(event: Pressed, shortcut: Shortcut, isMac: boolean): boolean {
  const parts = keysOn(shortcut, isMac).split('+')
  const key = parts.at(-1) ?? ''
  const has = (modifier: string) => parts.includes(modifier)
  const isSign = key === '?'
  const isModRight = isMac ? event.metaKey === has('Mod') && !event.ctrlKey : event.ctrlKey === has('Mod') && !event.metaKey
  const isShiftRight = isSign || event.shiftKey === has('Shift')
  return isModRight && isShiftRight && event.altKey === has('Alt') && (isSign ? event.key === key : event.code === codeOf(key))
}

function codeOf(key: string): string {
  if (/^[A-Z]$/.test(key)) return `Key${key}`
  return key === '/' ? 'Slash' : key
}
