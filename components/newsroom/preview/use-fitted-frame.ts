import { type RefObject, useLayoutEffect } from 'react'

/**
 * Draws a frame `width` CSS px wide whatever room there is: where there is less, smaller, so that what is within still believes in its
 * width. Written to the element and not printed: the newsroom's policy refuses `style` in HTML.
 */
export function useFittedFrame(room: RefObject<HTMLElement | null>, frame: RefObject<HTMLIFrameElement | null>, width: number): void {
  useLayoutEffect(() => {
    const [around, within] = [room.current, frame.current]
    if (!around || !within) return
    const draw = () => {
      const scale = Math.min(1, around.clientWidth / width)
      within.style.width = `${width}px`
      within.style.height = `${around.clientHeight / scale}px`
      within.style.transform = `scale(${scale})`
    }
    const observer = new ResizeObserver(draw)
    observer.observe(around)
    draw()
    return () => observer.disconnect()
  }, [room, frame, width])
}
