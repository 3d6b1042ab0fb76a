'use client'

import { Popover } from '@base-ui/react/popover'
import { ClipboardCheck, OctagonX, TriangleAlert } from 'lucide-react'
import { useRef, useState } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { useMessages } from '@/components/ui/lang.client'
import { popupClass } from '@/components/ui/menu-class'
import type { Finding } from '@/domain/articles/check-article'
import { goToFinding } from './go-to-finding'
import { sayFinding } from './say-finding'
import { type CheckedDesk, useFindings } from './use-findings'

const levels = [['block', OctagonX, 'text-alarm'], ['warn', TriangleAlert, 'text-warning']] as const

type PublishCheckProps = CheckedDesk & { onPlace: (place: { field: string }) => void }

/** 점검: how many things are in the way of publishing or worth a look; opened, a list in which each leads to its place. */
export function PublishCheck({ onPlace, ...desk }: PublishCheckProps) {
  const messages = useMessages()
  const { check } = messages.editor
  const [isOpen, setOpen] = useState(false)
  const hasGone = useRef(false)
  const findings = useFindings(desk)
  const of = (level: Finding['level']) => findings.filter((finding) => finding.level === level)
  const counts = check.counts(of('block').length, of('warn').length)

  function go(finding: Finding) {
    hasGone.current = true
    setOpen(false)
    if (!goToFinding(desk.editor, finding)) onPlace(finding)
  }
  // The place that was gone to has the focus; else the button that opened the list.
  function finalFocus() {
    const gone = hasGone.current
    hasGone.current = false
    return !gone
  }

  return (
    <Popover.Root open={isOpen} onOpenChange={setOpen}>
      <Popover.Trigger className={buttonClass('quiet', 'gap-1.5 px-2')}>
        <ClipboardCheck size={18} aria-hidden />
        <span className="sr-only">{check.button(counts)}</span>
        {levels.map(([level, Icon, colour]) => of(level).length > 0 && (
          <span key={level} aria-hidden className={`flex items-center gap-0.5 text-meta tabular-nums ${colour}`}><Icon size={13} />{of(level).length}</span>
        ))}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={6} align="end" className="z-50">
          <Popover.Popup finalFocus={finalFocus} aria-label={check.title} className={`${popupClass} w-96 max-w-[calc(100vw-1rem)] p-3`}>
            <h2 className="text-ui-2 font-bold">{check.title}</h2>
            <p role="status" className="pb-1 text-meta text-ink-2">{counts}</p>
            {levels.map(([level, Icon, colour]) => of(level).length > 0 && (
              <section key={level} aria-label={check.levels[level]} className="border-t border-rule py-1.5">
                <h3 className={`flex items-center gap-1.5 px-1 py-1 text-meta font-semibold ${colour}`}><Icon size={14} aria-hidden />{check.levels[level]}</h3>
                <ul>
                  {of(level).map((finding) => (
                    <li key={`${finding.code} ${finding.field} ${finding.path?.join('.')} ${finding.detail}`}>
                      <button type="button" onClick={() => go(finding)} className="w-full cursor-pointer rounded px-1 py-1.5 text-left text-ui hover:bg-ink/8">{sayFinding(messages, finding)}</button>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
