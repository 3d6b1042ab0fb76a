'use client'

import { ArrowDown, ArrowUp } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { useMessages } from '@/components/ui/lang.client'

/** The way from change to change: two buttons, N and P. A change is shown by what of it can be seen: one side, or both in one. */
export function ChangeSteps({ count }: { count: number }) {
  const { diff: words } = useMessages().revisions
  const [at, setAt] = useState(0)

  function go(step: 1 | -1) {
    if (count === 0) return
    const next = at === 0 ? (step === 1 ? 1 : count) : ((at - 1 + step + count) % count) + 1
    setAt(next)
    show(next)
  }
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const isTyping = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]')
    if (isTyping || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    // `code`, because the keys say ㅜ and ㅔ on a Korean layout.
    if (event.code === 'KeyN') go(1)
    else if (event.code === 'KeyP') go(-1)
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])

  return (
    <div className="flex items-center gap-1">
      <span role="status" className="text-ui text-ink-2">{at === 0 ? words.count(count) : words.at(at, count)}</span>
      <button type="button" disabled={count === 0} aria-label={words.previous} title={words.previous} aria-keyshortcuts="P" onClick={() => go(-1)} className={buttonClass('quiet', 'w-9 px-0')}><ArrowUp size={17} aria-hidden /></button>
      <button type="button" disabled={count === 0} aria-label={words.next} title={words.next} aria-keyshortcuts="N" onClick={() => go(1)} className={buttonClass('quiet', 'w-9 px-0')}><ArrowDown size={17} aria-hidden /></button>
    </div>
  )
}

function show(change: number): void {
  for (const marked of document.querySelectorAll('[data-change].is-shown')) marked.classList.remove('is-shown')
  const visible = [...document.querySelectorAll<HTMLElement>(`[data-change="${change}"]`)].filter((element) => element.getClientRects().length > 0)
  for (const element of visible) element.classList.add('is-shown')
  visible[0]?.scrollIntoView({ block: 'center' })
}
