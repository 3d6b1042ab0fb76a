'use client'

import { type ReactNode, useRef } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { acceptedTypes } from './send-picture'

type FileButtonProps = { label: string; children: ReactNode; onFile: (file: File) => void }

/** A button that asks for one picture of this computer. */
export function FileButton({ label, children, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  function take(field: HTMLInputElement) {
    const file = field.files?.[0]
    // So that choosing the same file again is a change again.
    field.value = ''
    if (file) onFile(file)
  }
  return (
    <>
      <button type="button" onClick={() => input.current?.click()} className={buttonClass('plain')}>{children}</button>
      <input ref={input} type="file" accept={acceptedTypes.join(',')} aria-label={label} tabIndex={-1} hidden onChange={(event) => take(event.currentTarget)} />
    </>
  )
}
