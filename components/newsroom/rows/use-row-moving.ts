import { type KeyboardEvent, useEffect, useState } from 'react'
import type { Messages } from '@/messages'
import { placed } from './placed'
import { useRowDrag } from './use-row-drag'

export type RowWords = Messages['rows']

type RowMovingProps = {
  /** The rows in their order, and what a person calls one of them. */
  ids: readonly string[]
  nameOf: (id: string) => string
  words: RowWords
  /** Tells a screen reader. */
  say: (sentence: string) => void
  /** A row is let go at another place, counted from 0. */
  onMove: (id: string, to: number) => void
}

export type RowMoving = ReturnType<typeof useRowMoving>

/** What a browser finds the handle of a row by. */
export const rowHandleId = (id: string) => `row-handle-${id}`

/**
 * A row of a list that is picked up by its handle (key, click or tap) and goes where arrow keys lead it or where somebody points, or that is dragged;
 * as stories do on the front's desk. Nothing is changed before it is let go, and Escape puts it back. The focus goes with the row.
 */
export function useRowMoving({ ids, nameOf, words, say, onMove }: RowMovingProps) {
  const [held, setHeld] = useState<{ id: string; at: number } | null>(null)
  const [focused, setFocused] = useState<{ id: string; button: HTMLButtonElement | null } | null>(null)
  const order = held ? placed(ids, held.id, held.at) : ids

  // A row that changes places in the document loses the focus.
  useEffect(() => {
    if (!focused) return
    const { id, button } = focused
    ;(button && !button.disabled ? button : document.getElementById(rowHandleId(id)))?.focus()
  }, [focused])

  /** By pointing, dragging or a button, which keeps the focus while it can be pressed again. */
  function moveTo(id: string, to: number, button: HTMLButtonElement | null = null) {
    setHeld(null)
    setFocused({ id, button })
    if (to !== ids.indexOf(id)) onMove(id, to)
    say(words.dropped(nameOf(id), to + 1))
  }

  function toggle(id: string) {
    if (held) return moveTo(held.id, held.at)
    const at = ids.indexOf(id)
    setHeld({ id, at })
    say(words.held(nameOf(id), at + 1, ids.length))
  }

  function onKeyDown(event: KeyboardEvent) {
    if (!held || event.nativeEvent.isComposing || event.keyCode === 229) return
    const last = ids.length - 1
    const to = keys[event.key]?.(held.at, last)
    if (to === undefined) return
    event.preventDefault()
    if (to === 'back') return cancel()
    if (to < 0 || to > last || to === held.at) return say(words.atEdge)
    setHeld({ ...held, at: to })
    setFocused({ id: held.id, button: null })
    say(words.movedTo(to + 1, ids.length))
  }

  function cancel() {
    if (!held) return
    setHeld(null)
    setFocused({ id: held.id, button: null })
    say(words.cancelled(nameOf(held.id)))
  }
  const drag = useRowDrag({ ids, onStart: () => setHeld(null), onDrop: moveTo })
  return { order, held: held?.id ?? null, words, nameOf, toggle, moveTo, onKeyDown, drag }
}

const up = (at: number) => at - 1
const down = (at: number) => at + 1

const keys: Record<string, ((at: number, last: number) => number | 'back') | undefined> = {
  ArrowUp: up,
  ArrowLeft: up,
  ArrowDown: down,
  ArrowRight: down,
  Home: () => 0,
  End: (_, last) => last,
  Escape: () => 'back',
}
