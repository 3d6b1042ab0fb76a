'use client'

import { ArrowLeft, ChartNoAxesColumn, ExternalLink, PanelRight, Save } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { ExitKind } from '@/components/newsroom/exits/exit-items.client'
import { isPanelShown, panelToggleId } from '@/components/newsroom/panel-place'
import { StatusMark } from '@/components/newsroom/status-mark'
import { buttonClass } from '@/components/ui/button-class'
import { useMessages } from '@/components/ui/lang.client'
import type { ArticleDraft } from '@/domain/articles/article'
import { copyArticle } from './copy-article'
import { DeskMenu } from './desk-menu.client'
import { RevisionsMenu } from './revisions-menu.client'
import { SaveState } from './save-state.client'
import { ariaKeys, shortcutText, useIsMac } from './shortcut-text'
import type { useArticleDesk } from './use-article-desk'

type DeskBarProps = { draft: ArticleDraft; desk: ReturnType<typeof useArticleDesk>; isPrimarySave: boolean; mayShare: boolean; exits: readonly ExitKind[]; onSignIn: () => void; onCompare: () => void; tools: ReactNode; children: ReactNode }

/** The line over the article: back, where it stands, how safe it is, save, details, and what others bring: `tools` for looking at it, `children` for publishing. */
export function DeskBar({ draft, desk, isPrimarySave, mayShare, exits, onSignIn, onCompare, tools, children }: DeskBarProps) {
  const { editor: sentences, newsroom } = useMessages()
  const isMac = useIsMac()
  const { panel } = newsroom
  // Publishing brings a newer draft; this page was opened with the first.
  const [openedAt] = useState(draft.savedAt)
  return (
    <div className="flex min-h-13 flex-wrap items-center gap-x-3 gap-y-1.5 px-2 py-2 sm:px-4">
      <h1 className="sr-only">{draft.headline || newsroom.list.untitled}</h1>
      <a href="/admin/articles" data-beside-text aria-label={newsroom.list.title} className={buttonClass('quiet', 'w-9 px-0')}><ArrowLeft size={18} aria-hidden /></a>
      <span data-beside-text className="text-ui"><StatusMark status={desk.status} statuses={newsroom.statuses} /></span>
      {desk.publishing.live.path && (
        <>
          <a href={encodeURI(desk.publishing.live.path)} target="_blank" data-beside-text aria-label={newsroom.publish.open} className="rounded p-1 max-sm:hidden text-ink-2 hover:text-ink"><ExternalLink size={15} aria-hidden /></a>
          <a href={`/admin/articles/${draft.id}/views`} data-beside-text aria-label={newsroom.views.open} title={newsroom.views.open} className="rounded p-1 max-sm:hidden text-ink-2 hover:text-ink"><ChartNoAxesColumn size={15} aria-hidden /></a>
        </>
      )}
      <SaveState state={desk.state} openedAt={openedAt} onCopy={() => copyArticle(desk)} onSignIn={onSignIn} onCompare={onCompare} />
      <div data-beside-text className="ml-auto flex items-center gap-1 max-sm:order-1">
        {tools}
        <DeskMenu articleId={draft.id} livePath={desk.publishing.live.path} saver={desk.saver} isEditable={desk.isEditable} mayShare={mayShare} exits={exits} />
      </div>
      {/* A phone's bar has two lines: where the article stands and how to look at it, then how safe it is and what to do with it. */}
      <div data-beside-text className="order-3 basis-full sm:hidden" />
      <div data-beside-text className="flex items-center gap-2 max-sm:order-5 max-sm:ml-auto">
        {desk.isEditable && (
          <button type="button" aria-keyshortcuts={ariaKeys('Mod+S', isMac)} title={shortcutText('Mod+S', isMac)} onClick={() => void desk.saver.save('save')} className={buttonClass(isPrimarySave ? 'primary' : 'plain')}>
            <Save size={16} aria-hidden className="max-sm:hidden" />
            {sentences.saving.save}
          </button>
        )}
        {children}
        <RevisionsMenu articleId={draft.id} saver={desk.saver} isEditable={desk.isEditable} />
      </div>
      <button type="button" data-beside-text aria-expanded={desk.panel ?? undefined} aria-controls="article-panel" aria-label={panel.title} title={panel.title} id={panelToggleId} onClick={() => desk.setPanel(!isPanelShown(desk.panel))} className={buttonClass('quiet', 'w-9 px-0 max-sm:order-2 max-sm:-ml-2')}>
        <PanelRight size={18} aria-hidden />
      </button>
    </div>
  )
}
