'use client'

import { type ClipboardEvent, type KeyboardEvent, useState } from 'react'
import { isComposing } from '@/components/editor/composition'
import { Field } from '@/components/ui/field'
import { useMessages } from '@/components/ui/lang.client'
import { limits } from '@/domain/articles/limits'
import { Chip, chipBoxClass } from './chip'
import { addTags, tagWords } from './tag-words'

type TagsFieldProps = { initial: string[]; isDisabled: boolean; onChange: (tags: string[]) => void }

/** Tags as words one after the other. Enter or a comma adds one; Enter that ends a Korean syllable does not. */
export function TagsField({ initial, isDisabled, onChange }: TagsFieldProps) {
  const { panel } = useMessages().newsroom
  const [tags, setTags] = useState(initial)
  const [said, setSaid] = useState('')

  function change(next: string[], sentence: string) {
    setTags(next)
    setSaid(sentence)
    onChange(next)
  }
  function add(input: HTMLInputElement, typed: string) {
    const words = tagWords(typed)
    const next = addTags(tags, words, limits.tags)
    input.value = ''
    if (next.length > tags.length) change(next, panel.added(words.join(', ')))
    else if (words.some((word) => !tags.includes(word))) setSaid(panel.tagsFull(limits.tags))
  }
  function remove(tag: string) {
    change(tags.filter((other) => other !== tag), panel.removed(tag))
  }
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (isComposing(event.nativeEvent)) return
    const input = event.currentTarget
    const last = tags.at(-1)
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault()
      add(input, input.value)
    } else if (event.key === 'Backspace' && input.value === '' && last !== undefined) {
      event.preventDefault()
      remove(last)
    }
  }
  function onPaste(event: ClipboardEvent<HTMLInputElement>) {
    const pasted = event.clipboardData.getData('text')
    if (!/[,，\n]/.test(pasted)) return
    event.preventDefault()
    add(event.currentTarget, event.currentTarget.value + pasted)
  }

  return (
    <Field id="article-tags" label={panel.tags} hint={isDisabled ? undefined : panel.tagsHint}>
      {(links) => (
        <div className={chipBoxClass}>
          {tags.length > 0 && (
            <ul aria-label={panel.tags} className="contents">
              {tags.map((tag) => <Chip key={tag} name={tag} removeLabel={panel.remove(tag)} isDisabled={isDisabled} onRemove={() => remove(tag)} />)}
            </ul>
          )}
          <input
            {...links}
            disabled={isDisabled}
            maxLength={limits.tag}
            placeholder={isDisabled ? undefined : panel.tagsPlaceholder}
            autoComplete="off"
            enterKeyHint="done"
            onKeyDown={onKeyDown}
            onPaste={onPaste}
            // A comma typed while a syllable was composing, or a word left standing.
            onCompositionEnd={(event) => event.currentTarget.value.includes(',') && add(event.currentTarget, event.currentTarget.value)}
            onBlur={(event) => add(event.currentTarget, event.currentTarget.value)}
            className="h-7 w-24 grow bg-transparent px-1.5 text-ui-2 outline-none placeholder:text-ink-2"
          />
          <span role="status" className="sr-only">{said}</span>
        </div>
      )}
    </Field>
  )
}
