'use client'

import { Dialog } from '@base-ui/react/dialog'
import type { Editor } from '@tiptap/core'
import { X } from 'lucide-react'
import { useRef, useSyncExternalStore } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { dialogBackdropClass } from '@/components/ui/dialog-class'
import { useMessages } from '@/components/ui/lang.client'
import { showPosition } from '../show-position'
import { OutlineList } from './outline-list.client'

const wide = '(min-width: 64rem)'

type OutlinePanelProps = { editor: Editor; isOpen: boolean; onClose: () => void }

/** The outline left of the text on a desk, as a sheet from below on a phone. */
export function OutlinePanel({ editor, isOpen, onClose }: OutlinePanelProps) {
  const { outline } = useMessages().tools
  const isWide = useSyncExternalStore(subscribe, () => matchMedia(wide).matches, () => true)
  /** Where the sheet leads once it is gone: while it is there it holds the focus and the page's scrolling. */
  const goal = useRef<number | null>(null)
  const go = (position: number) => {
    editor.view.focus()
    showPosition(editor.view, position)
  }
  function arrive(isOpened: boolean) {
    if (isOpened) goal.current = null
    else if (goal.current !== null) go(goal.current)
  }
  if (isOpen && isWide) {
    return (
      <aside aria-label={outline.title} className="w-60 shrink-0 border-r border-rule">
        <div className="sticky top-24 flex max-h-[calc(100dvh-6rem)] flex-col gap-3 overflow-y-auto p-4">
          <div className="flex items-center justify-between">
            <h2 className="text-ui font-bold">{outline.title}</h2>
            <button type="button" aria-label={outline.close} onClick={onClose} className={buttonClass('quiet', 'w-9 px-0')}><X size={16} aria-hidden /></button>
          </div>
          <OutlineList editor={editor} onGo={go} />
        </div>
      </aside>
    )
  }
  return (
    <Dialog.Root open={isOpen && !isWide} onOpenChange={(open) => !open && onClose()} onOpenChangeComplete={arrive}>
      <Dialog.Portal>
        <Dialog.Backdrop className={dialogBackdropClass} />
        <Dialog.Popup
          finalFocus={() => (goal.current === null ? true : editor.view.dom)}
          className="fixed inset-x-0 bottom-0 z-50 max-h-[75dvh] overflow-y-auto border-t border-rule-strong bg-paper p-4 text-ink shadow-popup outline-none"
        >
          <div className="mb-2 flex items-center justify-between">
            <Dialog.Title className="text-rail font-bold">{outline.title}</Dialog.Title>
            <Dialog.Close aria-label={outline.close} className={buttonClass('quiet', 'w-9 px-0')}><X size={18} aria-hidden /></Dialog.Close>
          </div>
          <OutlineList
            editor={editor}
            onGo={(position) => {
              goal.current = position
              onClose()
            }}
          />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function subscribe(listener: () => void): () => void {
  const query = matchMedia(wide)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}
