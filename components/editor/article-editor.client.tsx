'use client'

import { EditorContent } from '@tiptap/react'
import { type ReactNode, useRef, useState } from 'react'
import type { PublishAction } from '@/components/newsroom/action-state'
import type { ExitKind } from '@/components/newsroom/exits/exit-items.client'
import { PublishBar } from '@/components/newsroom/publish-bar.client'
import { PublishNotice } from '@/components/newsroom/publish-notice.client'
import { EmbargoField } from '@/components/newsroom/schedule/embargo-field.client'
import { ScheduleButton } from '@/components/newsroom/schedule/schedule-button.client'
import { ScheduleStrip } from '@/components/newsroom/schedule/schedule-strip.client'
import { useScheduling } from '@/components/newsroom/schedule/use-scheduling'
import { NoticeField } from '@/components/newsroom/notice-field.client'
import { SeriesField } from '@/components/newsroom/series-field.client'
import { type Choices, SidePanel } from '@/components/newsroom/side-panel.client'
import { AssigneeField } from '@/components/newsroom/way/assignee-field.client'
import { type WayView, useWay } from '@/components/newsroom/way/use-way'
import { WayBanner } from '@/components/newsroom/way/way-banner.client'
import { WaySteps } from '@/components/newsroom/way/way-steps.client'
import { useMessages } from '@/components/ui/lang.client'
import type { ArticleDraft, ArticleStatus, Picture } from '@/domain/articles/article'
import { limits } from '@/domain/articles/limits'
import type { ArticleSchedule } from '@/domain/articles/schedule'
import { DeskBar } from './desk-bar.client'
import { DeskToolForms } from './desk-tool-forms.client'
import { EditorToolbar } from './editor-toolbar.client'
import { FindBar } from './find/find-bar.client'
import { GrowingField } from './growing-field.client'
import { LeadPicture } from './lead-picture.client'
import { TextMenus } from './menus/text-menus.client'
import { ConflictView, OutlinePanel, PreviewPanel } from './late-parts.client'
import { hasRoomForBoth } from './outline/has-room-for-both'
import { PublishCheck } from './publish-check.client'
import { PasteNoticeBar } from './paste/paste-notice.client'
import { PreviewTools } from './preview/preview-tools.client'
import { usePreview } from './preview/use-preview'
import { HolderBanner } from './saving/holder-banner.client'
import { RecoveryBanner } from './saving/recovery-banner.client'
import { SignInAgain } from './saving/sign-in-again.client'
import { useSignInAgain } from './saving/use-sign-in-again'
import { deskHeadId } from './show-position'
import { TextMeasureLine } from './text-measure.client'
import { UploadStatus } from './upload-status.client'
import { type Me, useArticleDesk } from './use-article-desk'
import { useDeskTools } from './use-desk-tools'
import { useLateParts } from './use-late-parts'

type ArticleEditorProps = {
  draft: ArticleDraft
  choices: Choices
  rights: { mayEdit: boolean; mayPublish: boolean; maySetEmbargo: boolean; mayUseFreeColours: boolean; maySetSeries: boolean; mayTrash: boolean }
  /** Over an article that was withdrawn or thrown away. */
  exitBanner?: ReactNode
  schedule: ArticleSchedule
  /** Pictures of the body by media id. */
  pictures: Readonly<Record<string, Picture>>
  me: Me
  way: WayView
  publishAction: PublishAction
}

/** One article open for writing: the page as readers will see it, the tools above, what the article says of itself beside. */
export function ArticleEditor({ draft, choices, rights, exitBanner, schedule, me, way: view, pictures, publishAction }: ArticleEditorProps) {
  const { editor: sentences, newsroom } = useMessages()
  const desk = useArticleDesk({ draft, mayEdit: rights.mayEdit, mayUseFreeColours: rights.mayUseFreeColours, me, pictures, publishAction })
  const { editor, isEditable, publishing, recovery } = desk
  const scheduling = useScheduling({ articleId: draft.id, version: draft.version, schedule, saver: desk.saver, onProblem: desk.showPlace })
  const refusal = publishing.answer !== null && publishing.answer !== 'unsaved' && !publishing.answer.ok ? publishing.answer.problem : null
  const signIn = useSignInAgain(desk.saver, desk.state)
  const preview = usePreview({ articleId: draft.id, saver: desk.saver, settle: desk.settle, makeRoom: () => desk.setPanel(false) })
  const way = useWay({ draft, view, staffId: me.staffId, saver: desk.saver, isAhead: desk.isAhead, isPublished: desk.status === 'published', onProblem: desk.showPlace, onGiven: desk.give })
  // One primary action a page: the next step that this person can take, and 발행 for those who may.
  const primaryStep = rights.mayPublish ? null : (way.possible.find((step) => step === 'approve' || step === 'submit') ?? null)
  const toolbar = useRef<HTMLDivElement>(null)
  useLateParts()
  const [isLinkOpen, setLinkOpen] = useState(false)

  const tools = useDeskTools({ editor, isEditable, staffId: me.staffId, toolbar, onLink: () => setLinkOpen(true), onPreview: preview.toggle, onOutline: () => !hasRoomForBoth() && desk.setPanel(false) })

  return (
    <div className="flex min-h-full flex-col">
      <div id={deskHeadId} className="sticky top-0 z-30 border-b border-rule bg-paper">
        <DeskBar draft={draft} desk={desk} isPrimarySave={!rights.mayPublish && primaryStep === null} mayShare={rights.mayEdit} exits={waysOut(rights, desk.status)} onSignIn={signIn.open} onCompare={() => void desk.conflict.compare()} tools={<PreviewTools articleId={draft.id} saver={desk.saver} preview={preview} mayShare={rights.mayEdit} />}>
          {rights.mayEdit && editor && <PublishCheck articleId={draft.id} editor={editor} headline={desk.headline} facts={desk.facts} shelf={desk.uploads.shelf} checklist={view.checklist} savedState={desk.state} onPlace={desk.showPlace} />}
          <WaySteps way={way} view={view} steps={way.possible} primary={primaryStep} className="max-sm:hidden" />
          {rights.mayPublish && <ScheduleButton scheduling={scheduling} />}
          {rights.mayPublish && <PublishBar articleId={draft.id} baseVersion={draft.version} publishing={publishing} hasChanges={desk.isAhead} />}
        </DeskBar>
        {desk.other && <HolderBanner other={desk.other} onTakeOver={() => void desk.takeOver()} />}
        {recovery.offer && (isEditable || !rights.mayEdit) && editor && <RecoveryBanner key={recovery.offer.entry.tabId} offer={recovery.offer} mayRestore={rights.mayEdit} onRestore={recovery.restore} onDiscard={recovery.discard} />}
        <PublishNotice answer={publishing.answer} />
        <p role="alert" className="border-t border-rule bg-paper-2 px-4 py-2 text-ui font-semibold text-alarm empty:hidden">{way.refusal}</p>
        <p role="status" className="sr-only">{way.said}</p>
        <ScheduleStrip scheduling={scheduling} mayPublish={rights.mayPublish} version={desk.saver.version()} path={publishing.live.path} />
        {exitBanner}
        {!rights.mayEdit && !exitBanner && <p className="border-t border-rule px-4 py-2 text-ui text-ink-2">{newsroom.notAllowed}</p>}
        {desk.isUnreadable && <p role="alert" className="border-t border-rule px-4 py-2 text-ui font-semibold text-alarm">{sentences.unreadable}</p>}
        {isEditable && (
          <div className="h-11 border-t border-rule">
            {editor ? <EditorToolbar editor={editor} uploads={desk.uploads} mayUseFreeColours={rights.mayUseFreeColours} tools={tools} toolbarRef={toolbar} isLinkOpen={isLinkOpen} onLinkOpenChange={setLinkOpen} /> : <p className="px-4 py-3 text-meta text-ink-2">{sentences.loading}</p>}
          </div>
        )}
        {editor && tools.finding.opened && <FindBar editor={editor} opened={tools.finding.opened} finding={tools.finding} isEditable={isEditable} />}
        <UploadStatus queue={desk.uploads.queue} />
      </div>
      <WayBanner way={way} of={draft.way} isPublished={desk.status === 'published'}>
        <div className="mt-2 flex gap-2 empty:hidden sm:hidden"><WaySteps way={way} view={view} steps={way.possible.filter((step) => step !== primaryStep)} primary={null} /></div>
      </WayBanner>
      <div className="flex grow justify-center">
        {editor && <OutlinePanel editor={editor} isOpen={tools.isOutlineOpen} onClose={() => tools.setOutlineOpen(false)} />}
        <article className="w-full min-w-0 max-w-[46.5rem] px-4 pt-8 pb-40 sm:px-8 sm:pt-12">
          <GrowingField id="article-headline" label={sentences.headline} placeholder={sentences.headlinePlaceholder} maxLength={limits.headline} initial={draft.headline} isEditable={isEditable} fieldRef={desk.headline} onChange={desk.touch} onEnter={() => desk.standfirst.current?.focus()} className="text-headline font-bold text-balance" />
          <GrowingField id="article-standfirst" label={sentences.standfirst} placeholder={sentences.standfirstPlaceholder} maxLength={limits.standfirst} initial={draft.standfirst} isEditable={isEditable} fieldRef={desk.standfirst} onChange={desk.touch} className="mt-4 text-list leading-relaxed text-ink-2" />
          <hr className="my-6 border-rule" />
          <LeadPicture lead={desk.facts.lead} missing={desk.facts.isLeadMissing ? draft.leadMissing : null} uploads={desk.uploads} isEditable={isEditable} onChange={(lead) => desk.change({ lead, isLeadMissing: false })} />
          <EditorContent editor={editor} />
            {editor && <div className="mt-10 border-t border-rule pt-3"><TextMeasureLine editor={editor} /></div>}
          {isEditable && editor && <PasteNoticeBar editor={editor} />}
          {isEditable && editor && <TextMenus editor={editor} uploads={desk.uploads} onLink={() => setLinkOpen(true)} />}
        </article>
        {desk.conflict.conflict && <ConflictView key={desk.conflict.conflict.theirs.version} conflict={desk.conflict.conflict} pictures={desk.uploads.shelf.all()} onClose={desk.conflict.close} onResolve={(merged) => void desk.conflict.resolve(merged)} />}
        {editor && <DeskToolForms editor={editor} tools={tools} shelf={desk.uploads.shelf} />}
        <SignInAgain isOpen={signIn.isOpen} email={me.email} onClose={signIn.close} onSignedIn={signIn.signedIn} />
        <SidePanel facts={desk.facts} choices={choices} isEditable={isEditable} problem={refusal} isOpen={desk.panel} notice={<>
          {rights.mayPublish && <NoticeField articleId={draft.id} sectionId={desk.facts.sectionId} sections={choices.sections} initial={draft.isPinned} />}
          {rights.maySetEmbargo && publishing.live.path === null && <EmbargoField articleId={draft.id} until={schedule.embargoUntil} />}
          <SeriesField articleId={draft.id} initial={draft.series} names={choices.seriesNames} mayChange={rights.maySetSeries} />
          <AssigneeField articleId={draft.id} staffId={me.staffId} assignedTo={draft.way.assignedTo} assigneeName={draft.way.assigneeName} view={view} writing={{ save: desk.saver.save, onGiven: desk.give }} />
        </>} onClose={() => desk.setPanel(false)} onChange={desk.change} />
        {preview.place !== 'closed' && <PreviewPanel articleId={draft.id} version={desk.saver.version()} state={desk.state} preview={preview} />}
      </div>
    </div>
  )
}

/** What readers see is corrected or withdrawn by whoever may publish; what they never saw can be thrown away. */
function waysOut({ mayPublish, mayTrash }: ArticleEditorProps['rights'], status: ArticleStatus): readonly ExitKind[] {
  if (status === 'published') return mayPublish ? ['correct', 'withdraw'] : []
  return mayTrash ? ['trash'] : []
}
