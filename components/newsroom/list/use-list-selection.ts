import { type RefObject, useEffect, useRef, useState } from 'react'
import { isWritingIn, listMoveOf } from './list-keys'

/** The boxes and links of the list, row by row. They are the server's markup: what is checked is the page's own state. */
const boxesIn = (list: HTMLElement | null) => [...(list?.querySelectorAll<HTMLInputElement>('input[name=articleIds]') ?? [])]
const linksIn = (list: HTMLElement | null) => [...(list?.querySelectorAll<HTMLAnchorElement>('a[data-row-link]') ?? [])]

const selectedIn = (list: HTMLElement | null) => boxesIn(list).filter(({ checked }) => checked).map(({ value }) => value)

/** Which articles of the list below `list` are selected, by mouse (Shift selects a range) and by keys. */
export function useListSelection(list: RefObject<HTMLElement | null>) {
  const [selected, setSelected] = useState<string[]>([])
  const last = useRef<HTMLInputElement | null>(null)

  useEffect(() => {
    const root = list.current
    const read = () => setSelected(selectedIn(root))
    function click(event: MouseEvent) {
      const { target, shiftKey } = event
      if (!(target instanceof HTMLInputElement) || target.name !== 'articleIds') return
      const boxes = boxesIn(root)
      const [from, to] = [last.current ? boxes.indexOf(last.current) : -1, boxes.indexOf(target)]
      if (shiftKey && from >= 0) for (const box of boxes.slice(Math.min(from, to), Math.max(from, to) + 1)) box.checked = target.checked
      last.current = target
      read()
    }
    function keydown(event: KeyboardEvent) {
      const move = listMoveOf(event, isWritingIn(event.target))
      if (move === null) return
      const [links, boxes] = [linksIn(root), boxesIn(root)]
      const at = boxes.findIndex((box) => box.closest('tr')?.contains(document.activeElement))
      // Away from the list the arrows scroll.
      if (at < 0 && event.code.startsWith('Arrow')) return
      if (move === 'search') document.getElementById('list-search')?.focus()
      else if (move === 'select') toggle(boxes[at])
      else {
        const next = Math.min(Math.max(at + (move === 'down' ? 1 : -1), 0), links.length - 1)
        if (event.shiftKey) for (const place of [at, next]) check(boxes[place])
        links[next]?.focus()
      }
      event.preventDefault()
      read()
    }
    root?.addEventListener('click', click)
    document.addEventListener('keydown', keydown)
    // What the browser kept checked when somebody came back to the page.
    const drawn = requestAnimationFrame(read)
    return () => {
      cancelAnimationFrame(drawn)
      root?.removeEventListener('click', click)
      document.removeEventListener('keydown', keydown)
    }
  }, [list])

  function checkAll(checked: boolean): void {
    for (const box of boxesIn(list.current)) box.checked = checked
    setSelected(selectedIn(list.current))
  }
  return { selected, checkAll }
}

function check(box: HTMLInputElement | undefined): void {
  if (box) box.checked = true
}

function toggle(box: HTMLInputElement | undefined): void {
  if (box) box.checked = !box.checked
}
