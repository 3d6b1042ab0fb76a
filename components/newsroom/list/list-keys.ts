/** What a key does in the article list; null: nothing. Keys are told by their place, so that they work while the keyboard writes Korean. */
export type ListMove = 'down' | 'up' | 'select' | 'search'

const moves: Record<string, ListMove> = { KeyJ: 'down', ArrowDown: 'down', KeyK: 'up', ArrowUp: 'up', KeyX: 'select', Slash: 'search' }

type Pressed = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'>

/** `isWriting`: the key goes into a field, where it is a letter. Shift is for selecting on, and `?` is not `/`. */
export function listMoveOf(pressed: Pressed, isWriting: boolean): ListMove | null {
  if (isWriting || pressed.isComposing || pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null
  const move = moves[pressed.code] ?? null
  return move === 'search' && pressed.shiftKey ? null : move
}

/** Whether a letter that is typed there is written, or chooses an option. */
export function isWritingIn(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'submit'].includes(target.type)
  return target.isContentEditable || target.closest('textarea, select, [role=menu], [role=dialog], [role=listbox]') !== null
}
