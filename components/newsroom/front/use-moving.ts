import { type KeyboardEvent, useEffect, useState } from 'react'
import { type SlotPlace, nextBlockPlace, nextPlace } from '@/domain/front/edit-layout'
import type { FrontLayout } from '@/domain/front/layout'
import type { FrontWords } from './say-front'
import type { FrontDraft } from './use-front-draft'

type MovingProps = { words: FrontWords; draft: FrontDraft; say: (sentence: string) => void; sayPlace: (layout: FrontLayout, place: SlotPlace) => string; nameAt: (place: SlotPlace) => string }

export type Moving = ReturnType<typeof useMoving>

/** What a browser finds the handle of a slot by. */
export const handleId = ({ block, slot }: SlotPlace) => `handle-${block}-${slot}`

/**
 * A story that is picked up by its handle (key, click or tap) and goes where arrow keys lead it, or where somebody points; Escape brings everything
 * back to how it was. The focus goes with the story.
 */
export function useMoving({ words, draft, say, sayPlace, nameAt }: MovingProps) {
  const [held, setHeld] = useState<{ place: SlotPlace; before: FrontLayout; name: string } | null>(null)
  const [focused, setFocused] = useState<SlotPlace | null>(null)

  useEffect(() => {
    if (focused) document.getElementById(handleId(focused))?.focus()
  }, [focused])

  function toggle(place: SlotPlace) {
    if (!held) {
      const name = nameAt(place)
      setHeld({ place, before: draft.layout, name })
      return say(words.held(name, sayPlace(draft.layout, place)))
    }
    say(words.dropped(held.name, sayPlace(draft.layout, held.place)))
    setHeld(null)
  }

  /** By pointing or dragging: `from` is where it stands. */
  function moveTo(from: SlotPlace, to: SlotPlace) {
    const name = nameAt(from)
    draft.edit({ kind: 'move', from, to })
    setHeld(null)
    setFocused(to)
    say(words.dropped(name, sayPlace(draft.layout, to)))
  }

  function step(to: SlotPlace | null) {
    if (!held) return
    if (!to) return say(words.atEdge)
    draft.edit({ kind: 'move', from: held.place, to })
    setHeld({ ...held, place: to })
    setFocused(to)
    say(words.movedTo(sayPlace(draft.layout, to)))
  }

  function onKeyDown(event: KeyboardEvent) {
    if (!held || event.nativeEvent.isComposing || event.keyCode === 229) return
    const by = keys[event.key]
    if (by === undefined) return
    event.preventDefault()
    if (by === 'back') return cancel()
    const next = by.over === 'slot' ? nextPlace : nextBlockPlace
    step(next(draft.layout, held.place, by.step))
  }

  function cancel() {
    if (!held) return
    draft.put(held.before)
    say(words.cancelled(held.name))
    setHeld(null)
  }
  return { held, toggle, moveTo, onKeyDown, cancel }
}

type Step = { over: 'slot' | 'block'; step: -1 | 1 } | 'back'

const keys: Record<string, Step | undefined> = {
  ArrowUp: { over: 'slot', step: -1 },
  ArrowDown: { over: 'slot', step: 1 },
  ArrowLeft: { over: 'slot', step: -1 },
  ArrowRight: { over: 'slot', step: 1 },
  PageUp: { over: 'block', step: -1 },
  PageDown: { over: 'block', step: 1 },
  Escape: 'back',
}
