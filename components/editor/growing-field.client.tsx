'use client'

import clsx from 'clsx'
import type { KeyboardEvent, RefObject } from 'react'
import { isComposing } from './composition'

type GrowingFieldProps = {
  id: string
  label: string
  placeholder: string
  maxLength: number
  initial: string
  isEditable: boolean
  className: string
  fieldRef: RefObject<HTMLTextAreaElement | null>
  onChange: () => void
  /** For lines that have no line ends of their own: where Enter goes. */
  onEnter?: () => void
}

/** A line of the page that grows with its words, in the reader's type. Uncontrolled, like the body. */
export function GrowingField({ id, label, placeholder, maxLength, initial, isEditable, className, fieldRef, onChange, onEnter }: GrowingFieldProps) {
  function onKeyDown(event: KeyboardEvent) {
    if (!onEnter || event.key !== 'Enter' || isComposing(event.nativeEvent)) return
    event.preventDefault()
    onEnter()
  }
  return (
    <div className={clsx('growing', className)} data-words={initial}>
      <textarea
        id={id}
        ref={fieldRef}
        aria-label={label}
        placeholder={isEditable ? placeholder : undefined}
        maxLength={maxLength}
        defaultValue={initial}
        readOnly={!isEditable}
        rows={1}
        spellCheck={false}
        lang="ko"
        onKeyDown={onKeyDown}
        onInput={(event) => {
          const { parentElement, value } = event.currentTarget
          // The words stand invisibly behind the field too and give it its height.
          if (parentElement) parentElement.dataset.words = value
          onChange()
        }}
      />
    </div>
  )
}
