import { useEffect, useRef, useState } from 'react'
import type { PublishState, SaveAction } from '@/components/newsroom/action-state'
import { useArticleFacts } from '@/components/newsroom/article-facts'
import { useMessages } from '@/components/ui/lang.client'
import type { ArticleDraft, Picture } from '@/domain/articles/article'
import type { Problem } from '@/domain/problems'
import { focusPlace, isInPanel } from './article-places'
import { bodyJson } from './body-document'
import { useArticleText } from './use-article-text'
import { useSaving } from './use-saving'

type DeskOptions = { draft: ArticleDraft; mayEdit: boolean; pictures: Readonly<Record<string, Picture>>; saveAction: SaveAction }

/** What publishing answered last; `unsaved` when it was not even tried because saving failed. */
export type PublishAnswer = NonNullable<PublishState> | 'unsaved'

/** Everything that moves while one article is open: its words, its facts, how safe they are, what readers see of them. */
export function useArticleDesk({ draft, mayEdit, pictures, saveAction }: DeskOptions) {
  const sentences = useMessages().editor
  const headline = useRef<HTMLTextAreaElement>(null)
  const standfirst = useRef<HTMLTextAreaElement>(null)
  const read = useRef((): object => ({}))
  const { saver, state } = useSaving({
    version: draft.version,
    savedAt: draft.savedAt,
    send: (baseVersion) => saveAction({ articleId: draft.id, baseVersion, ...read.current() }),
  })
  const [answer, setAnswer] = useState<PublishAnswer | null>(null)
  function touch() {
    saver.touch()
    // What stood in the way may have just been mended; the next try will tell.
    setAnswer((before) => (isRefusal(before) ? null : before))
  }
  const { facts, change, latest } = useArticleFacts(draft, touch)
  const { editor, isUnreadable } = useArticleText({ body: draft.body, isEditable: mayEdit, pictures, sentences, onChange: touch })

  // What a save sends, read when it starts: the fields and the editor keep their own text.
  useEffect(() => {
    read.current = () => ({
      headline: oneLine(headline.current?.value ?? draft.headline),
      standfirst: standfirst.current?.value ?? draft.standfirst,
      // An editor that could not read the body holds less than it: never send that.
      body: editor && !isUnreadable ? bodyJson(editor.state.doc) : draft.body,
      ...latest(),
    })
  })

  const [panel, setPanel] = useState<boolean | null>(null)
  const [live, setLive] = useState(() => ({ path: draft.path, version: draft.status === 'published' && !draft.hasUnpublishedChanges ? draft.version : null }))

  function hearPublishing(heard: PublishAnswer) {
    setAnswer(heard)
    if (heard === 'unsaved') return
    if (!heard.ok) return showPlace(heard.problem)
    saver.adopt(heard.version)
    setLive({ path: heard.path, version: heard.version })
  }
  function showPlace({ field }: Problem) {
    if (!field) return
    if (isInPanel(field)) setPanel(true)
    focusPlace(field)
  }

  return {
    headline, standfirst, editor, isUnreadable, facts, change, touch, saver, state, panel, setPanel, answer, hearPublishing,
    isEditable: mayEdit && !isUnreadable,
    live: { path: live.path, isCurrent: state.kind === 'saved' && live.version === saver.version() },
    status: live.version === null ? draft.status : ('published' as const),
  }
}

function isRefusal(answer: PublishAnswer | null): boolean {
  return answer !== null && (answer === 'unsaved' || !answer.ok)
}

/** A headline has no line ends: pasted ones become spaces. */
function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ')
}
