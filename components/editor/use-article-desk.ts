import type { Editor } from '@tiptap/core'
import { useCallback, useEffect, useRef, useState } from 'react'
import { fetchHead } from '@/components/newsroom/ask-article'
import type { PublishAction } from '@/components/newsroom/action-state'
import { useArticleFacts } from '@/components/newsroom/article-facts'
import { sayProblem } from '@/components/newsroom/say-problem'
import { usePublishing } from '@/components/newsroom/use-publishing'
import { useMessages } from '@/components/ui/lang.client'
import type { ArticleDraft, Picture } from '@/domain/articles/article'
import { type ArticleText, textOf } from '@/domain/articles/article-text'
import type { Problem } from '@/domain/problems'
import { focusPlace, isInPanel } from './article-places'
import { bodyJson } from './body-document'
import { endComposition } from './composition'
import { KnownColours } from './known-colours'
import { flushTyping } from './flush-typing'
import { replaceWords } from './replace-text'
import { useConflict } from './saving/use-conflict'
import { useRecovery } from './saving/use-recovery'
import { useHolding } from './saving/use-holding'
import { useArticleText } from './use-article-text'
import { usePictureUploads } from './use-picture-uploads'
import { useSaving } from './use-saving'

/** Whoever sits before this page. */
export type Me = { staffId: string; email: string }

type DeskOptions = { draft: ArticleDraft; mayEdit: boolean; mayUseFreeColours: boolean; me: Me; pictures: Readonly<Record<string, Picture>>; publishAction: PublishAction }

/** Everything that moves while one article is open: its words, its facts, how safe they are, what readers see of them. */
export function useArticleDesk({ draft, mayEdit, mayUseFreeColours, me, pictures, publishAction }: DeskOptions) {
  const messages = useMessages()
  const sentences = messages.editor
  const uploads = usePictureUploads(pictures, draft.leadPicture)
  const say = (problem: Problem | null) => (problem ? sayProblem(messages, problem) : sentences.uploads.unreachable)
  const headline = useRef<HTMLTextAreaElement>(null)
  const standfirst = useRef<HTMLTextAreaElement>(null)
  const read = useRef(() => textOf(draft))
  const opened = useRef<Editor | null>(null)
  const [colours] = useState(() => new KnownColours(draft.body, mayUseFreeColours))
  // Null: open where there is room for it.
  const [panel, setPanel] = useState<boolean | null>(null)

  const openedEditor = useCallback(() => opened.current, [])
  const saving = useSaving({ articleId: draft.id, staffId: me.staffId, version: draft.version, savedAt: draft.savedAt, read: () => read.current(), editor: openedEditor })
  const { saver, state } = saving
  const publishing = usePublishing({ publishAction, saver, live: { path: draft.path, version: readersVersion(draft) }, onProblem: showPlace })
  function touch() {
    saver.touch()
    publishing.dismissRefusal()
  }
  const { facts, change, replace: replaceFacts, latest } = useArticleFacts(draft, touch)
  const { editor, isUnreadable } = useArticleText({ body: draft.body, isEditable: mayEdit && saving.other === null, mayUseFreeColours, uploads: { ...uploads, say }, sentences, onChange: touch })

  // What a save sends, read when it starts: the fields and the editor keep their own text.
  useEffect(() => {
    opened.current = editor
    read.current = () => ({
      headline: oneLine(headline.current?.value ?? draft.headline),
      standfirst: standfirst.current?.value ?? draft.standfirst,
      // An editor that could not read the body holds less than it: never send that.
      body: editor && !isUnreadable ? colours.keep(bodyJson(editor.state.doc)) : draft.body,
      ...latest(),
    })
  })

  /** Puts another text into the page: the words and the facts. */
  function replace(text: ArticleText) {
    colours.learn(text.body)
    replaceWords({ headline, standfirst, editor }, text)
    replaceFacts(text)
  }
  async function refresh() {
    const answer = await fetchHead(draft.id).catch(() => null)
    if (!answer?.ok || answer.head.version <= saver.version() || saver.hasUnsaved()) return
    replace(answer.head.text)
    saver.adopt(answer.head.version, answer.head.savedAt)
  }
  /** Finishes the syllable in hand, so that the text holds every key that was pressed. */
  const settle = () => {
    if (!editor) return
    endComposition(editor.view)
    flushTyping(editor.view)
  }
  function settledText() {
    settle()
    return read.current()
  }
  const conflict = useConflict({ articleId: draft.id, saver, read: settledText, replace })
  useHolding(saving.holding, { mayEdit, settle, refresh })
  const recovery = useRecovery({
    ...saving, articleId: draft.id, staffId: me.staffId, present: () => read.current(), refresh,
    // Words that stand on an old version are laid beside the newer ones; the others go straight on.
    restore: async ({ baseVersion, text }, done) => {
      if (baseVersion !== saver.version()) return conflict.compare({ text, resolved: done })
      replace(text)
      touch()
      if (await saving.journal.flush()) done()
    },
  })

  function showPlace({ field }: Pick<Problem, 'field'>) {
    if (!field) return
    if (isInPanel(field)) setPanel(true)
    focusPlace(field)
  }

  return {
    conflict, recovery, settle, headline, standfirst, editor, isUnreadable, facts, change, touch, saver, state, publishing, showPlace, panel, setPanel, uploads,
    other: saving.other, takeOver: saving.holding.takeOver, give: saving.holding.give,
    isEditable: mayEdit && !isUnreadable && saving.other === null,
    isAhead: state.kind !== 'saved' || publishing.live.version !== saver.version(),
    status: publishing.live.version === null ? draft.status : ('published' as const),
  }
}

/** Version that readers see, where it is the newest. */
function readersVersion({ status, hasUnpublishedChanges, version }: ArticleDraft): number | null {
  return status === 'published' && !hasUnpublishedChanges ? version : null
}

/** A headline has no line ends: pasted ones become spaces. */
function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ')
}
