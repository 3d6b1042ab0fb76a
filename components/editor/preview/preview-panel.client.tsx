'use client'

import { ExternalLink, X } from 'lucide-react'
import { PreviewStage } from '@/components/newsroom/preview/preview-stage.client'
import { buttonClass } from '@/components/ui/button-class'
import { useMessages } from '@/components/ui/lang.client'
import { formatSeoulSeconds } from '@/lib/korean-time'
import type { SavingState } from '../saving/saving-state'
import { previewButtonId } from './preview-tools.client'
import type { usePreview } from './use-preview'

type PreviewPanelProps = { articleId: string; version: number; state: SavingState; preview: ReturnType<typeof usePreview> }

/** The preview beside the text; every save draws it anew. */
export function PreviewPanel({ articleId, version, state, preview }: PreviewPanelProps) {
  const { previews } = useMessages()
  if (preview.place === 'closed') return null
  const note = state.kind === 'saved' ? previews.savedAt(formatSeoulSeconds(state.at)) : state.kind === 'unsaved' || state.kind === 'saving' ? '' : previews.unsaved
  function close() {
    preview.close()
    document.getElementById(previewButtonId)?.focus()
  }
  return (
    <aside aria-label={previews.preview} className="sticky top-24 flex h-[calc(100dvh-6rem)] w-[clamp(27rem,46%,64rem)] shrink-0 flex-col border-l border-rule max-xl:hidden">
      {preview.place === 'saving' ? <p role="status" className="p-4 text-meta text-ink-2">{previews.saving}</p> : (
        <PreviewStage articleId={articleId} revisionId={null} version={version} note={note}>
          <span className="order-1 ml-auto flex">
            <button type="button" aria-label={previews.newTab} title={previews.newTab} onClick={preview.openTab} className={buttonClass('quiet', 'w-9 px-0')}><ExternalLink size={16} aria-hidden /></button>
            <button type="button" aria-label={previews.close} title={previews.close} onClick={close} className={buttonClass('quiet', 'w-9 px-0')}><X size={18} aria-hidden /></button>
          </span>
        </PreviewStage>
      )}
    </aside>
  )
}
