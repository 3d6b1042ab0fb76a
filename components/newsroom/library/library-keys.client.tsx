'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { isWritingIn } from '@/components/newsroom/list/list-keys'

/** Arrow keys go from item to item, in the grid by rows too; `/` goes to the search. Without script the items are plain links. */
export function LibraryKeys({ children }: { children: ReactNode }) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    function keydown(event: KeyboardEvent) {
      if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.altKey || isWritingIn(event.target)) return
      const search = event.key === '/' ? document.getElementById('list-search') : null
      const next = search ?? neighbourOf(list.current, event.key)
      if (!next) return
      event.preventDefault()
      next.focus()
    }
    document.addEventListener('keydown', keydown)
    return () => document.removeEventListener('keydown', keydown)
  }, [])
  return <div ref={list}>{children}</div>
}

/** The item to which an arrow goes from the one that has the focus; null when none has. */
function neighbourOf(root: HTMLElement | null, key: string): HTMLElement | null {
  const links = [...(root?.querySelectorAll<HTMLAnchorElement>('a[data-row-link]') ?? [])]
  const at = links.findIndex((link) => link === document.activeElement)
  const grid = root?.querySelector('ul')
  const row = grid ? getComputedStyle(grid).gridTemplateColumns.split(' ').length : 1
  const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: row, ArrowUp: -row }
  const step = steps[key]
  return at < 0 || step === undefined ? null : (links[Math.min(Math.max(at + step, 0), links.length - 1)] ?? null)
}
