'use client'

import { EditorContent } from '@tiptap/react'
import { type KeyboardEvent, useRef, useState } from 'react'
import type { PublishAction } from '@/components/newsroom/action-state'
import { PublishBar } from '@/components/newsroom/publish-bar.client'
import { PublishNotice } from '@/components/newsroom/publish-notice.client'
import { type Choices, SidePanel } from '@/components/newsroom/side-panel.client'
import { useMessages } from '@/components/ui/lang.client'
import type { ArticleDraft, Picture } from '@/domain/articles/article'
import { limits } from '@/domain/articles/inputs'
import { endComposition } from './composition'
import { DeskBar } from './desk-bar.client'
import { EditorToolbar, focusToolbar } from './editor-toolbar.client'
import { GrowingField } from './growing-field.client'
import { LeadPicture } from './lead-picture.client'
import { PublishCheck } from './publish-check.client'
import { PasteNoticeBar } from './paste/paste-notice.client'
import { ConflictView } from './saving/conflict-view.client'
import { HolderBanner } from './saving/holder-banner.client'
import { RecoveryBanner } from './saving/recovery-banner.client'
import { SignInAgain } from './saving/sign-in-again.client'
import { useSignInAgain } from './saving/use-sign-in-again'
import { TextMeasureLine } from './text-measure.client'
import { UploadStatus } from './upload-status.client'
import { type Me, useArticleDesk } from './use-article-desk'

type ArticleEditorProps = {
  draft: ArticleDraft
  choices: Choices
  rights: { mayEdit: boolean; mayPublish: boolean; mayUseFreeColours: boolean }
  /** Pictures of the body by media id. */
  pictures: Readonly<Record<string, Picture>>
  me: Me
  publishAction: PublishAction
}

/** One article open for writing: the page as readers will see it, the tools above, what the article says of itself beside. */
export function ArticleEditor({ draft, choices, rights, me, pictures, publishAction }: ArticleEditorProps) {
  const { editor: sentences, newsroom } = useMessages()
  const desk = useArticleDesk({ draft, mayEdit: rights.mayEdit, mayUseFreeColours: rights.mayUseFreeColours, me, pictures, publishAction })
  const { editor, isEditable, publishing, recovery } = desk
  const refusal = publishing.answer !== null && publishing.answer !== 'unsaved' && !publishing.answer.ok ? publishing.answer.problem : null
  const signIn = useSignInAgain(desk.saver, desk.state)
  const toolbar = useRef<HTMLDivElement>(null)
  const [isLinkOpen, setLinkOpen] = useState(false)

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey && event.key === 'F10') focusToolbar(toolbar.current)
    else if ((event.ctrlKey || event.metaKey) && !event.altKey && event.code === 'KeyK' && editor?.isFocused && isEditable) {
      endComposition(editor.view)
      setLinkOpen(true)
    } else return
    event.preventDefault()
  }

  return (
    <div onKeyDown={onKeyDown} className="flex min-h-full flex-col">
      <div className="sticky top-0 z-30 border-b border-rule bg-paper">
        <DeskBar draft={draft} desk={desk} isPrimarySave={!rights.mayPublish} onSignIn={signIn.open} onCompare={() => void desk.conflict.compare()}>
          {rights.mayEdit && editor && <PublishCheck editor={editor} headline={desk.headline} facts={desk.facts} shelf={desk.uploads.shelf} savedState={desk.state} onPlace={desk.showPlace} />}
          {rights.mayPublish && <PublishBar articleId={draft.id} baseVersion={draft.version} publishing={publishing} hasChanges={desk.isAhead} />}
        </DeskBar>
        {desk.other && <HolderBanner other={desk.other} onTakeOver={() => void desk.takeOver()} />}
        {recovery.offer && isEditable && editor && <RecoveryBanner offer={recovery.offer} onRestore={recovery.restore} onDiscard={recovery.discard} />}
        <PublishNotice answer={publishing.answer} />
        {!rights.mayEdit && <p className="border-t border-rule px-4 py-2 text-ui text-ink-2">{newsroom.notAllowed}</p>}
        {desk.isUnreadable && <p role="alert" className="border-t border-rule px-4 py-2 text-ui font-semibold text-alarm">{sentences.unreadable}</p>}
        {isEditable && (
          <div className="h-11 border-t border-rule">
            {editor ? <EditorToolbar editor={editor} uploads={desk.uploads} mayUseFreeColours={rights.mayUseFreeColours} toolbarRef={toolbar} isLinkOpen={isLinkOpen} onLinkOpenChange={setLinkOpen} /> : <p className="px-4 py-3 text-meta text-ink-2">{sentences.loading}</p>}
          </div>
        )}
        <UploadStatus queue={desk.uploads.queue} />
      </div>
      <div className="flex grow justify-center">
        <article className="w-full min-w-0 max-w-[46.5rem] px-4 pt-8 pb-40 sm:px-8 sm:pt-12">
          <GrowingField id="article-headline" label={sentences.headline} placeholder={sentences.headlinePlaceholder} maxLength={limits.headline} initial={draft.headline} isEditable={isEditable} fieldRef={desk.headline} onChange={desk.touch} onEnter={() => desk.standfirst.current?.focus()} className="text-headline font-bold text-balance" />
          <GrowingField id="article-standfirst" label={sentences.standfirst} placeholder={sentences.standfirstPlaceholder} maxLength={limits.standfirst} initial={draft.standfirst} isEditable={isEditable} fieldRef={desk.standfirst} onChange={desk.touch} className="mt-4 text-list leading-relaxed text-ink-2" />
          <hr className="my-6 border-rule" />
          <LeadPicture lead={desk.facts.lead} missing={draft.leadMissing} uploads={desk.uploads} isEditable={isEditable} onChange={(lead) => desk.change({ lead })} />
          <EditorContent editor={editor} />
            {editor && <div className="mt-10 border-t border-rule pt-3"><TextMeasureLine editor={editor} /></div>}
          {isEditable && editor && <PasteNoticeBar editor={editor} />}
        </article>
        {desk.conflict.conflict && <ConflictView key={desk.conflict.conflict.theirs.version} conflict={desk.conflict.conflict} pictures={pictures} onClose={desk.conflict.close} onResolve={(merged) => void desk.conflict.resolve(merged)} />}
        <SignInAgain isOpen={signIn.isOpen} email={me.email} onClose={signIn.close} onSignedIn={signIn.signedIn} />
        <SidePanel facts={desk.facts} choices={choices} isEditable={isEditable} problem={refusal} isOpen={desk.panel} onClose={() => desk.setPanel(false)} onChange={desk.change} />
      </div>
    </div>
  )
}
