import { useSyncExternalStore } from 'react'
import { highlightToneNames, textToneNames } from '@/domain/tones/palette'

type ToneMarkName = 'tone' | 'highlight'

const names: Record<ToneMarkName, readonly string[]> = { tone: textToneNames, highlight: highlightToneNames }
const listeners = new Set<() => void>()
/** For browsers that keep nothing. */
const remembered = new Map<ToneMarkName, string>()

const keyOf = (mark: ToneMarkName) => `ilbo-last-${mark}`

/** The tone of the palette that was used last in this browser; its first until then. */
export function lastTone(mark: ToneMarkName): string {
  const kept = remembered.get(mark) ?? keep(() => localStorage.getItem(keyOf(mark)))
  return kept && names[mark].includes(kept) ? kept : (names[mark][0] ?? '')
}

export function rememberTone(mark: ToneMarkName, tone: string): void {
  remembered.set(mark, tone)
  keep(() => localStorage.setItem(keyOf(mark), tone))
  for (const listener of listeners) listener()
}

export function useLastTone(mark: ToneMarkName): string {
  return useSyncExternalStore(subscribe, () => lastTone(mark), () => names[mark][0] ?? '')
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Private windows may refuse their storage. */
function keep<Value>(act: () => Value): Value | null {
  try {
    return act()
  } catch {
    return null
  }
}
