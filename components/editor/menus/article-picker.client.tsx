'use client'

import { Dialog } from '@base-ui/react/dialog'
import type { Editor } from '@tiptap/core'
import { X } from 'lucide-react'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { dialogBackdropClass } from '@/components/ui/dialog-class'
import { controlClass } from '@/components/ui/field'
import { useMessages } from '@/components/ui/lang.client'
import { isComposing } from '../composition'
import { insertRelatedArticle } from '../insert-commands'
import { runCommand } from '../run-command'
import { ArticleOption } from './article-option.client'
import { foundLine } from './found-line'
import { useFoundArticles } from './use-found-articles'
import { listStep, optionId } from './use-listbox'

type ArticlePickerProps = { editor: Editor; isOpen: boolean; onOpenChange: (isOpen: boolean) => void }

/** 관련 기사 넣기: a published article looked for by words or number, put in as a card where the cursor stands. */
export function ArticlePicker({ editor, isOpen, onOpenChange }: ArticlePickerProps) {
  const { picker } = useMessages().menus
  const search = useRef<HTMLInputElement>(null)
  function choose(number: number) {
    onOpenChange(false)
    runCommand(editor, insertRelatedArticle(number))
  }
  return (
    <Dialog.Root open={isOpen} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className={dialogBackdropClass} />
        <Dialog.Popup initialFocus={search} finalFocus={() => editor.view.dom} className="fixed inset-x-0 top-[8dvh] z-50 mx-auto flex max-h-[80dvh] w-[min(36rem,calc(100vw-1.5rem))] flex-col gap-3 rounded-md border border-rule bg-paper p-4 text-ink shadow-popup outline-none">
          <div className="flex items-center justify-between gap-4">
            <Dialog.Title className="text-list font-bold">{picker.title}</Dialog.Title>
            <Dialog.Close aria-label={picker.close} className={buttonClass('quiet', 'w-9 px-0')}><X size={18} aria-hidden /></Dialog.Close>
          </div>
          <PickerSearch searchRef={search} onChoose={choose} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

/** WAI-ARIA Authoring Practices, "Editable combobox with list autocomplete"; the list is always open. */
function PickerSearch({ searchRef, onChoose }: { searchRef: React.RefObject<HTMLInputElement | null>; onChoose: (number: number) => void }) {
  const { articles, picker } = useMessages().menus
  const id = useId()
  const [query, setQuery] = useState('')
  const [index, setIndex] = useState(0)
  const found = useFoundArticles(query.trim())
  const { items, state } = found
  const active = state === 'loading' ? -1 : Math.min(index, items.length - 1)

  function onKeyDown(event: KeyboardEvent) {
    if (isComposing(event.nativeEvent)) return
    const next = listStep(event.key, active, items.length)
    const article = items[active]
    if (next !== null && active !== -1 && event.key.startsWith('Arrow')) setIndex(next)
    else if (event.key === 'Enter' && article) onChoose(article.number)
    else return
    event.preventDefault()
  }
  function look(words: string) {
    setQuery(words)
    setIndex(0)
  }
  return (
    <>
      <input ref={searchRef} role="combobox" aria-expanded={items.length > 0} aria-controls={id} aria-autocomplete="list" aria-activedescendant={active === -1 ? undefined : optionId(id, active)} aria-label={picker.search} placeholder={picker.search} maxLength={100} autoComplete="off" spellCheck={false} defaultValue="" onInput={(event) => look(event.currentTarget.value)} onKeyDown={onKeyDown} className={controlClass} />
      <p role="status" className={state === 'failed' ? 'text-meta font-semibold text-alarm' : 'text-meta text-ink-2'}>{foundLine(articles, found, picker.count)}</p>
      <div id={id} role="listbox" aria-label={picker.title} aria-busy={state === 'loading'} hidden={items.length === 0} className="min-h-0 overflow-y-auto">
        {items.map((article, at) => (
          <ArticleOption key={article.number} article={article} id={optionId(id, at)} isActive={at === active} onPoint={() => at !== active && setIndex(at)} onChoose={() => state !== 'loading' && onChoose(article.number)} />
        ))}
      </div>
    </>
  )
}
