import { type Placement, autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom'
import type { Editor } from '@tiptap/core'
import { type RefObject, useEffect, useEffectEvent } from 'react'

type FloatingOptions = { editor: Editor; floating: RefObject<HTMLElement | null>; place: () => DOMRect; placement: Placement; gap?: number; room?: number }

/** Space to the edges of the window, and height from which something scrolls inside, in pixels. */
const [padding, mostHeight] = [8, 340]

/**
 * Keeps something at a place of the text, inside what is seen of the window (on a phone the part above its keyboard), through scrolling
 * and typing. `room`: pixels with which it is content on its own side; without, it changes sides as soon as it does not fit. A list that grows and
 * shrinks while somebody types would jump.
 */
export function useFloating({ editor, floating, place, placement, gap = 6, room }: FloatingOptions): void {
  const put = useEffectEvent(() => {
    const element = floating.current
    if (!element || editor.isDestroyed) return
    const limit = size({ padding, apply: ({ availableHeight }) => void (element.style.maxHeight = `${Math.max(96, Math.min(mostHeight, availableHeight))}px`) })
    void computePosition({ getBoundingClientRect: place, contextElement: editor.view.dom }, element, {
      strategy: 'fixed', placement: room === undefined ? placement : sideWith(room, place()), middleware: [offset(gap), ...(room === undefined ? [flip({ padding })] : []), shift({ padding }), limit],
    }).then(({ x, y }) => Object.assign(element.style, { left: `${x}px`, top: `${y}px`, visibility: 'visible' }))
  })
  const readPlace = useEffectEvent(() => place())
  useEffect(() => {
    const element = floating.current
    if (!element) return
    const anchor = { getBoundingClientRect: () => readPlace(), contextElement: editor.view.dom }
    const stop = autoUpdate(anchor, element, () => put())
    const onTransaction = () => put()
    editor.on('transaction', onTransaction)
    return () => {
      stop()
      editor.off('transaction', onTransaction)
    }
  }, [editor, floating])
}

function sideWith(room: number, { top, bottom }: DOMRect): Placement {
  const { offsetTop, height } = window.visualViewport ?? { offsetTop: 0, height: window.innerHeight }
  const below = offsetTop + height - bottom
  return below >= room || below >= top - offsetTop ? 'bottom-start' : 'top-start'
}

/** Where a range of the text stands on the screen. */
export function rectOf({ view }: Editor, from: number, to: number): DOMRect {
  const last = view.state.doc.content.size
  const [start, end] = [view.coordsAtPos(Math.min(from, last)), view.coordsAtPos(Math.min(to, last), -1)]
  const left = Math.min(start.left, end.left)
  return new DOMRect(left, start.top, Math.max(start.right, end.right) - left, end.bottom - start.top)
}
