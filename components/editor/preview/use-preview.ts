import { useState } from 'react'
import { isPanelOver } from '@/components/newsroom/panel-place'
import { previewPath } from '@/components/newsroom/preview/preview-address'
import type { Saver } from '../saver'

type PreviewOptions = { articleId: string; saver: Saver; /** Finishes the syllable in hand. */ settle: () => void; /** Makes room beside the text. */ makeRoom: () => void }

/** Where the preview stands: nowhere, beside the text once that is saved (`saving`), or there. */
export type PreviewPlace = 'closed' | 'saving' | 'beside'

/**
 * Showing what readers will see, with what stands on the screen saved first: beside the text where there is room for both, else in a
 * tab of its own.
 */
export function usePreview({ articleId, saver, settle, makeRoom }: PreviewOptions) {
  const [place, setPlace] = useState<PreviewPlace>('closed')

  async function open() {
    settle()
    if (isPanelOver()) return openTab()
    makeRoom()
    setPlace('saving')
    await saver.save()
    // Whoever closed it meanwhile has changed their mind.
    setPlace((now) => (now === 'saving' ? 'beside' : now))
  }
  /** The tab is opened while the click still counts as one, and goes on once the text is saved. */
  async function openTab() {
    settle()
    const tab = window.open('about:blank', `ilbo-preview-${articleId}`)
    await saver.save()
    if (tab && !tab.closed) tab.location.replace(previewPath(articleId))
  }
  const toggle = () => (place === 'closed' ? void open() : setPlace('closed'))

  return { place, toggle, openTab: () => void openTab(), close: () => setPlace('closed') }
}
