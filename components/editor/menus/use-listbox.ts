import type { Editor } from '@tiptap/core'
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { listenToKeys } from './text-trigger'

type ListboxOptions = {
  editor: Editor
  id: string
  count: number
  /** What is looked for: another query begins at its first item again. */
  query: string
  onPick: (index: number, event: { altKey: boolean; shiftKey: boolean }) => void
  /** While the list is being fetched, Enter waits for it: it picks the first once that is there. */
  isWaiting?: boolean
}

const steps: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
}

/** Makes the text the one that a list box is worked from: the focus stays in it and its keys move in the list (WAI-ARIA, "aria-activedescendant"). */
export function useListbox({ editor, id, count, query, onPick, isWaiting = false }: ListboxOptions) {
  const [place, setPlace] = useState({ query, index: 0 })
  const active = count === 0 ? -1 : place.query === query ? Math.min(place.index, count - 1) : 0
  const setActive = (index: number) => setPlace({ query, index })
  const awaited = useRef<{ query: string; altKey: boolean; shiftKey: boolean } | null>(null)

  const onKey = useEffectEvent((event: KeyboardEvent): boolean => {
    const isPick = event.key === 'Enter' || event.key === 'Tab'
    if (event.ctrlKey || event.metaKey || (event.key === 'Tab' && event.shiftKey)) return false
    if (isPick && isWaiting) {
      awaited.current = { query, altKey: event.altKey, shiftKey: event.shiftKey }
      return true
    }
    if (active === -1) return false
    const next = listStep(event.key, active, count)
    if (next !== null && !event.altKey && !event.shiftKey) setActive(next)
    else if (isPick) onPick(active, event)
    else return false
    return true
  })
  const pickAwaited = useEffectEvent(() => {
    const asked = awaited.current
    awaited.current = null
    if (asked?.query === query && count > 0) onPick(0, asked)
  })
  useEffect(() => {
    if (!isWaiting) pickAwaited()
  }, [isWaiting])
  useEffect(() => listenToKeys(editor, (event) => onKey(event)), [editor])
  useLayoutEffect(() => {
    const { dom } = editor.view
    dom.setAttribute('aria-controls', id)
    dom.setAttribute('aria-autocomplete', 'list')
    return () => ['aria-controls', 'aria-autocomplete', 'aria-activedescendant'].forEach((name) => dom.removeAttribute(name))
  }, [editor, id])
  useLayoutEffect(() => {
    if (active === -1) return editor.view.dom.removeAttribute('aria-activedescendant')
    editor.view.dom.setAttribute('aria-activedescendant', optionId(id, active))
    document.getElementById(optionId(id, active))?.scrollIntoView({ block: 'nearest' })
  }, [editor, id, active])
  return { active, setActive }
}

/** Where a key goes in a list of `count` from the place `at`; null for other keys. */
export function listStep(key: string, at: number, count: number): number | null {
  return steps[key]?.(at, count) ?? null
}

export const optionId = (id: string, index: number) => `${id}-${index}`
