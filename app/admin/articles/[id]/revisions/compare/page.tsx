import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DiffHead } from '@/components/newsroom/revisions/diff-head'
import { DiffPart } from '@/components/newsroom/revisions/diff-part'
import { diffWords } from '@/components/newsroom/revisions/diff-words'
import { compareHref } from '@/components/newsroom/revisions/revision-address'
import { type TextDiff, diffTexts } from '@/domain/articles/diff-texts'
import { drawChanges } from '@/domain/document/diff/draw-changes'
import { env } from '@/lib/env'
import { messagesIn } from '@/messages'
import { getRevisionPair } from '@/newsroom/revisions/get-revision-pair'
import { requireActor } from '@/newsroom/session'
import { restoreAction } from '../actions'

type ComparePageProps = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export function generateMetadata(): Metadata {
  return { title: messagesIn(env().ILBO_LANG).revisions.diff.title }
}

/** Two revisions of one article side by side. What is not said is the save point before, and the newest. */
export default async function ComparePage({ params, searchParams }: ComparePageProps) {
  const { id } = await params
  const said = await searchParams
  const refs = { from: typeof said.from === 'string' ? said.from : 'previous', to: typeof said.to === 'string' ? said.to : 'head' }
  const actor = await requireActor(compareHref(id, refs.from, refs.to))
  const pair = await getRevisionPair({ actor, articleId: id, refs })
  if (!pair) notFound()
  const lang = env().ILBO_LANG
  const messages = messagesIn(lang)
  const diff = diffTexts(pair.before?.text ?? null, pair.after.text)
  const words = diffWords(messages)
  return (
    <>
      <DiffHead articleId={id} pair={pair} count={diff.count} messages={messages} lang={lang} restoreAction={restoreAction} />
      <div lang="ko" className="mx-auto flex w-full max-w-6xl flex-col gap-8 px-4 py-6 pb-32 sm:px-8">
        {diff.parts.filter(isWorthShowing).map(({ field, changes, numbers }) => <DiffPart key={field} field={field} rows={drawChanges(changes, numbers, pair.context, words)} words={messages.revisions.diff} />)}
      </div>
    </>
  )
}

/** The body always, so that the page is never empty; the other parts where they differ. */
function isWorthShowing({ field, changes }: TextDiff['parts'][number]): boolean {
  return field === 'body' || changes.some(({ kind }) => kind !== 'same')
}
