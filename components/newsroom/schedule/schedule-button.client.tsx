'use client'

import { Dialog } from '@base-ui/react/dialog'
import { CalendarClock, X } from 'lucide-react'
import { useState } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { dialogBackdropClass, dialogClass } from '@/components/ui/dialog-class'
import { useMessages } from '@/components/ui/lang.client'
import { ScheduleForm } from './schedule-form.client'
import type { Scheduling } from './use-scheduling'

/** 예약, beside 발행: opens the form for a moment. */
export function ScheduleButton({ scheduling }: { scheduling: Scheduling }) {
  const { schedule: words } = useMessages()
  const [isOpen, setOpen] = useState(false)
  function open(wanted: boolean) {
    scheduling.forgetRefusal()
    setOpen(wanted)
  }
  return (
    <Dialog.Root open={isOpen} onOpenChange={open}>
      <Dialog.Trigger aria-label={words.open} title={words.title} className={buttonClass('plain', 'max-sm:w-9 max-sm:px-0')}>
        <CalendarClock size={16} aria-hidden />
        <span className="max-sm:hidden">{words.open}</span>
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Backdrop className={dialogBackdropClass} />
        <Dialog.Popup className={`${dialogClass} flex max-w-md flex-col gap-3`}>
          <div className="flex items-center justify-between gap-4">
            <Dialog.Title className="text-list font-bold">{words.title}</Dialog.Title>
            <Dialog.Close aria-label={words.close} className={buttonClass('quiet', 'w-9 px-0')}><X size={18} aria-hidden /></Dialog.Close>
          </div>
          <ScheduleForm scheduling={scheduling} onDone={() => open(false)} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
