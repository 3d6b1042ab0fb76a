'use client'

import { Eye, Link2 } from 'lucide-react'
import { useState } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { useMessages } from '@/components/ui/lang.client'
import { ShareDialog } from '../late-parts.client'
import type { Saver } from '../saver'
import { deskShortcuts } from '../shortcuts/desk-shortcuts'
import { ariaKeys, shortcutText, useIsMac } from '../shortcut-text'
import type { usePreview } from './use-preview'

export const previewButtonId = 'article-preview-toggle'
const { keys } = deskShortcuts.preview

type PreviewToolsProps = { articleId: string; saver: Saver; preview: ReturnType<typeof usePreview>; mayShare: boolean }

/** Ways to show the text before it is published: to oneself, and to somebody without an account. */
export function PreviewTools({ articleId, saver, preview, mayShare }: PreviewToolsProps) {
  const { previews, editor } = useMessages()
  const isMac = useIsMac()
  const [isSharing, setSharing] = useState(false)
  function share() {
    // A link shows what is saved.
    void saver.save()
    setSharing(true)
  }
  return (
    <>
      <button type="button" id={previewButtonId} aria-label={previews.preview} aria-keyshortcuts={ariaKeys(keys, isMac)} title={editor.toolbar.withShortcut(previews.preview, shortcutText(keys, isMac))} aria-pressed={preview.place !== 'closed'} onClick={preview.toggle} className={buttonClass('quiet', 'w-9 px-0')}>
        <Eye size={18} aria-hidden />
      </button>
      {mayShare && (
        <button type="button" aria-label={previews.share} title={previews.share} aria-haspopup="dialog" onClick={share} className={buttonClass('quiet', 'w-9 px-0 max-sm:hidden')}>
          <Link2 size={18} aria-hidden />
        </button>
      )}
      {isSharing && <ShareDialog articleId={articleId} onClose={() => setSharing(false)} />}
    </>
  )
}
