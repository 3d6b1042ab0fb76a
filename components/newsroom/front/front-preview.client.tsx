'use client'

import { ArrowLeft } from 'lucide-react'
import { useRef, useState } from 'react'
import { PreviewChoice } from '@/components/newsroom/preview/preview-choice.client'
import type { PreviewTheme } from '@/components/newsroom/preview/preview-address'
import { useFittedFrame } from '@/components/newsroom/preview/use-fitted-frame'
import { buttonClass } from '@/components/ui/button-class'
import { useMessages } from '@/components/ui/lang.client'
import { parseSeoulInput } from '@/lib/korean-time'
import { useFront } from './front-context'
import { framePath } from './front-address'

/** Widths of a reader's screen, in CSS px. */
const widths = { phone: 390, desk: 1280 } as const

/** The saved layout as readers would see it, drawn by their own page in a frame: on a phone or a desk, now or at a moment to come. */
export function FrontPreview({ onClose }: { onClose: () => void }) {
  const { words, draft, sayMoment } = useFront()
  const { previews } = useMessages()
  const room = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLIFrameElement>(null)
  const [width, setWidth] = useState<keyof typeof widths>('desk')
  const [theme, setTheme] = useState<PreviewTheme>('light')
  const [input, setInput] = useState('')
  const at = parseSeoulInput(input)?.toISOString() ?? null
  useFittedFrame(room, frame, widths[width])
  return (
    <div className="fixed inset-0 z-40 flex flex-col bg-paper">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 border-b border-rule px-2 py-2">
        <button type="button" autoFocus onClick={onClose} className={buttonClass('quiet')}><ArrowLeft size={18} aria-hidden />{words.previewBack}</button>
        <PreviewChoice name={previews.width} choices={previews.widths} chosen={width} onChoose={setWidth} />
        <PreviewChoice name={previews.theme} choices={previews.themes} chosen={theme} onChoose={setTheme} />
        <label className="flex items-center gap-2 text-meta">
          {words.previewAt}
          <input type="datetime-local" value={input} onChange={(event) => setInput(event.currentTarget.value)} className="h-9 rounded-md border border-control bg-paper px-2 text-ui" />
        </label>
        <button type="button" aria-pressed={at === null} onClick={() => setInput('')} className={buttonClass('plain', 'aria-pressed:border-accent')}>{words.previewNow}</button>
        <p role="status" className="tabular w-full px-1 text-meta text-ink-2">{at === null ? words.previewNowNote : words.previewNote(sayMoment(at))}</p>
      </div>
      <div ref={room} className="relative min-h-0 grow overflow-hidden bg-paper-2">
        <iframe ref={frame} src={framePath({ version: draft.version, at, theme })} title={words.previewFrame} sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox" className="absolute top-0 left-1/2 origin-top -translate-x-1/2 bg-paper" />
      </div>
    </div>
  )
}
