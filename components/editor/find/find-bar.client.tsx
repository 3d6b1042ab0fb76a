'use client'

import type { Editor } from '@tiptap/core'
import { ArrowDown, ArrowUp, CaseSensitive, Replace, WholeWord, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { controlClass } from '@/components/ui/field'
import { useMessages } from '@/components/ui/lang.client'
import { isComposing } from '../composition'
import { find, replaceEvery, replaceMatch, stepMatch } from './find-commands'
import { FindCount } from './find-count.client'
import { findState } from './find-in-text'
import { FindSwitch } from './find-switch.client'
import type { Finding, OpenFind } from './use-find'

type FindBarProps = { editor: Editor; opened: OpenFind; finding: Finding; isEditable: boolean }

/** Finding and replacing in the body, under the tools. Uncontrolled fields: what an input method is composing stays its own. */
export function FindBar({ editor, opened, finding, isEditable }: FindBarProps) {
  const { find: say } = useMessages().tools
  const field = useRef<HTMLInputElement>(null)
  const replacement = useRef<HTMLInputElement>(null)
  const [isCaseSensitive, setCaseSensitive] = useState(false)
  const [isWhole, setWhole] = useState(false)
  const [withReplace, setWithReplace] = useState(opened.withReplace)
  const [replaced, setReplaced] = useState<number | null>(null)
  const replaces = (withReplace || opened.withReplace) && isEditable

  const search = (isUnfinished = false) => {
    const words = field.current?.value ?? ''
    finding.remember(words)
    find(editor.view, { words, isCaseSensitive, isWhole })
    // 시ㅈ on the way to 시장 is no word yet: what stands before it is looked for until it is one.
    if (isUnfinished && findState(editor.state).matches.length === 0) find(editor.view, { words: words.slice(0, -1), isCaseSensitive, isWhole })
  }
  const searchAgain = useEffectEvent(() => search())
  const takeWords = useEffectEvent(() => {
    if (!field.current) return
    field.current.value = opened.words
    field.current.select()
  })
  useEffect(() => {
    takeWords()
    field.current?.focus()
  }, [opened.turn])
  useEffect(() => searchAgain(), [opened.turn, isCaseSensitive, isWhole])

  function typed(isUnfinished: boolean) {
    setReplaced(null)
    search(isUnfinished)
  }
  const step = (direction: 1 | -1) => {
    setReplaced(null)
    stepMatch(editor.view, direction)
  }
  const replace = () => {
    setReplaced(null)
    replaceMatch(editor.view, replacement.current?.value ?? '')
  }
  const replaceAll = () => setReplaced(replaceEvery(editor.view, replacement.current?.value ?? ''))

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    // Enter and Escape that end a syllable are the input method's.
    if (isComposing(event.nativeEvent)) return
    const isField = event.target instanceof HTMLInputElement
    if (event.key === 'Escape') finding.close()
    else if (event.key === 'Enter' && event.target === replacement.current) replace()
    else if (event.key === 'Enter' && isField) step(event.shiftKey ? -1 : 1)
    else return
    event.preventDefault()
  }

  return (
    <div role="search" aria-label={say.label} onKeyDown={onKeyDown} className="flex flex-wrap items-center gap-x-2 gap-y-1.5 border-t border-rule px-2 py-1.5 sm:px-4">
      <input ref={field} type="text" aria-label={say.words} placeholder={say.words} autoComplete="off" spellCheck={false} enterKeyHint="search" onInput={({ nativeEvent }) => typed(nativeEvent instanceof InputEvent && nativeEvent.isComposing)} onCompositionEnd={() => typed(false)} className={`${controlClass} w-auto! min-w-0 flex-1 sm:max-w-72`} />
      <FindCount editor={editor} replaced={replaced} />
      <div className="flex items-center gap-0.5">
        <button type="button" aria-label={say.previous} title={say.previous} onClick={() => step(-1)} className={buttonClass('quiet', 'w-9 px-0')}><ArrowUp size={17} aria-hidden /></button>
        <button type="button" aria-label={say.next} title={say.next} onClick={() => step(1)} className={buttonClass('quiet', 'w-9 px-0')}><ArrowDown size={17} aria-hidden /></button>
        <FindSwitch name={say.matchCase} isOn={isCaseSensitive} onChange={setCaseSensitive}><CaseSensitive size={18} aria-hidden /></FindSwitch>
        <FindSwitch name={say.whole} isOn={isWhole} onChange={setWhole}><WholeWord size={18} aria-hidden /></FindSwitch>
        {isEditable && !replaces && <button type="button" aria-label={say.showReplace} title={say.showReplace} onClick={() => setWithReplace(true)} className={buttonClass('quiet', 'w-9 px-0')}><Replace size={17} aria-hidden /></button>}
      </div>
      {replaces && (
        <div className="flex min-w-0 basis-full items-center gap-2 max-lg:order-2 lg:basis-auto lg:grow">
          <input ref={replacement} type="text" aria-label={say.replacement} placeholder={say.replacement} autoComplete="off" spellCheck={false} className={`${controlClass} w-auto! min-w-0 flex-1 sm:max-w-72`} />
          <button type="button" onClick={replace} className={buttonClass('plain')}>{say.replace}</button>
          <button type="button" onClick={replaceAll} className={buttonClass('plain')}>{say.replaceAll}</button>
        </div>
      )}
      <button type="button" aria-label={say.close} title={say.close} onClick={finding.close} className={buttonClass('quiet', 'ml-auto w-9 px-0 max-lg:order-1')}><X size={17} aria-hidden /></button>
    </div>
  )
}
