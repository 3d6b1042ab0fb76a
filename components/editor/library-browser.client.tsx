'use client'

import { type FormEvent, type KeyboardEvent, type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { controlClass } from '@/components/ui/field'
import { useMessages } from '@/components/ui/lang.client'
import { LibraryCell } from './library-cell.client'
import type { LibraryPicture } from './send-picture'
import { useLibrary } from './use-library'

/** How long a writer pauses before the search begins by itself, in milliseconds. */
const pause = 300

type LibraryBrowserProps = {
  searchRef: RefObject<HTMLInputElement | null>
  /** Media ids of those chosen already, where several can be. */
  chosen?: ReadonlySet<string>
  onChoose: (made: LibraryPicture) => void
}

/** The search and the pictures it finds. Arrow keys go from picture to picture, Enter takes one. */
export function LibraryBrowser({ searchRef, chosen, onChoose }: LibraryBrowserProps) {
  const sentences = useMessages().editor.library
  const { library, search, more } = useLibrary()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const begin = useEffectEvent(() => search(''))
  useEffect(() => {
    begin()
    return () => clearTimeout(timer.current)
  }, [])

  function searchSoon(query: string) {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => search(query), pause)
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    clearTimeout(timer.current)
    search(searchRef.current?.value ?? '')
  }

  const { items, state, query, nextCursor } = library
  const said = state === 'loading' ? sentences.loading : state === 'failed' ? sentences.failed : items.length > 0 ? sentences.count(items.length) : query === '' ? sentences.empty : sentences.noMatch
  return (
    <>
      <form role="search" onSubmit={submit}>
        <input ref={searchRef} type="search" aria-label={sentences.search} placeholder={sentences.search} maxLength={100} autoComplete="off" onInput={(event) => searchSoon(event.currentTarget.value)} className={controlClass} />
      </form>
      <p role="status" className={state === 'failed' ? 'text-meta font-semibold text-alarm' : 'text-meta text-ink-2'}>{said}</p>
      <div className="min-h-40 overflow-y-auto">
        <ul onKeyDown={moveFocus} aria-busy={state === 'loading'} className="grid grid-cols-2 gap-3 p-1 sm:grid-cols-3 lg:grid-cols-4">
          {items.map((item) => <LibraryCell key={item.mediaId} item={item} isChosen={chosen?.has(item.mediaId)} onChoose={onChoose} />)}
        </ul>
        {nextCursor !== null && <button type="button" disabled={state === 'loading'} onClick={more} className={buttonClass('plain', 'mt-3')}>{sentences.more}</button>}
      </div>
    </>
  )
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 }

/** Left and right by one, up and down by a row of the grid as it is drawn now. */
function moveFocus(event: KeyboardEvent<HTMLUListElement>): void {
  const cells = [...event.currentTarget.querySelectorAll('button')]
  const at = cells.findIndex((cell) => cell === document.activeElement)
  const row = getComputedStyle(event.currentTarget).gridTemplateColumns.split(' ').length
  const step = steps[event.key] ?? (event.key === 'ArrowDown' ? row : event.key === 'ArrowUp' ? -row : 0)
  if (step === 0 || at === -1) return
  event.preventDefault()
  cells[Math.min(Math.max(at + step, 0), cells.length - 1)]?.focus()
}
