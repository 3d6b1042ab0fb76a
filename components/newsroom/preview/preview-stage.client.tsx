'use client'

import { type ReactNode, useState } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { useMessages } from '@/components/ui/lang.client'
import type { PreviewTheme } from './preview-address'
import { PreviewChoice } from './preview-choice.client'
import { PreviewFrame } from './preview-frame.client'
import { ShareCards } from './share-cards.client'

type PreviewStageProps = {
  articleId: string
  revisionId: string | null
  /** Another one draws the page anew. */
  version: number
  /** How new the text is. */
  note: string
  /** Ways out: back, close. */
  children: ReactNode
}

/** Widths of a reader's screen, in CSS px. */
const widths = { phone: 390, desk: 1280 } as const

/** The bar over the preview, and the page itself, drawn as on a screen of the chosen width and brightness. */
export function PreviewStage({ articleId, revisionId, version, note, children }: PreviewStageProps) {
  const { previews } = useMessages()
  const [width, setWidth] = useState<keyof typeof widths>('phone')
  const [theme, setTheme] = useState<PreviewTheme>('light')
  const [showsCards, setShowsCards] = useState(false)
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 border-b border-rule bg-paper px-2 py-2">
        {children}
        <PreviewChoice name={previews.width} choices={previews.widths} chosen={width} onChoose={setWidth} />
        <PreviewChoice name={previews.theme} choices={previews.themes} chosen={theme} onChoose={setTheme} />
        <button type="button" aria-pressed={showsCards} onClick={() => setShowsCards(!showsCards)} className={buttonClass('quiet', 'px-2 text-meta whitespace-nowrap')}>{previews.card.title}</button>
        <p role="status" className="tabular order-last w-full px-1 text-meta text-ink-2 empty:hidden">{note}</p>
      </div>
      {showsCards && <ShareCards articleId={articleId} version={version} />}
      <PreviewFrame articleId={articleId} revisionId={revisionId} version={version} theme={theme} width={widths[width]} />
    </>
  )
}
