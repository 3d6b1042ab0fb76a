'use client'

import type { ReactNode } from 'react'
import { buttonClass } from '@/components/ui/button-class'

type FindSwitchProps = { name: string; isOn: boolean; onChange: (isOn: boolean) => void; children: ReactNode }

/** One way of searching, on or off: told by `aria-pressed` and a line under it. */
export function FindSwitch({ name, isOn, onChange, children }: FindSwitchProps) {
  return (
    <button type="button" aria-label={name} title={name} aria-pressed={isOn} onClick={() => onChange(!isOn)} className={buttonClass('quiet', 'w-9 px-0 aria-pressed:bg-ink/10 aria-pressed:shadow-[inset_0_-2px_var(--accent)]')}>
      {children}
    </button>
  )
}
