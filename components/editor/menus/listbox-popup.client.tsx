'use client'

import type { Editor } from '@tiptap/core'
import { type ReactNode, useRef } from 'react'
import { rectOf, useFloating } from './use-floating'
import type { TriggerMatch } from './trigger-match'

type ListboxPopupProps = { editor: Editor; match: TriggerMatch; id: string; label: string; isBusy?: boolean; hasOptions: boolean; note: ReactNode; children: ReactNode }

/** The frame of a list that hangs at a sign in the text. A press in it takes no focus from the text. */
export function ListboxPopup({ editor, match, id, label, isBusy = false, hasOptions, note, children }: ListboxPopupProps) {
  const popup = useRef<HTMLDivElement>(null)
  useFloating({ editor, floating: popup, place: () => rectOf(editor, match.from, match.from), placement: 'bottom-start', room: 220 })
  return (
    <div ref={popup} onMouseDown={(event) => event.preventDefault()} className="text-menu">
      <div id={id} role="listbox" tabIndex={0} aria-label={label} aria-busy={isBusy} hidden={!hasOptions} className="text-menu-list">{children}</div>
      {note}
    </div>
  )
}
