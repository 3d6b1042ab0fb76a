import type { Metadata } from 'next'
import { ChecklistForm } from '@/components/newsroom/checklist-form'
import { canChangeChecklist } from '@/domain/articles/policies'
import { problemCodes } from '@/domain/problems'
import { canSendSignals } from '@/domain/signals/policies'
import { env } from '@/lib/env'
import { messagesIn } from '@/messages'
import { getChecklist } from '@/newsroom/checklist/get-checklist'
import { requireActor } from '@/newsroom/session'

type ChecklistPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export function generateMetadata(): Metadata {
  return { title: messagesIn(env().ILBO_LANG).way.checklist.title }
}

/** What is looked at before readers see an article, and what keeps it from them. */
export default async function ChecklistPage({ searchParams }: ChecklistPageProps) {
  const { saved, problem } = await searchParams
  const actor = await requireActor('/admin/settings/checklist')
  const { way: { checklist: words }, signals, problems } = messagesIn(env().ILBO_LANG)
  const mayChange = canChangeChecklist(actor)
  const code = problemCodes.find((known) => known === problem)
  return (
    <div className="mx-auto flex max-w-3xl flex-col gap-4 px-4 py-5 sm:px-8 sm:py-7">
      <h1 className="text-section font-bold">{words.title}</h1>
      <p className="text-ui text-ink-2">{words.lead}{!mayChange && ` ${words.readOnly}`}</p>
      {saved !== undefined && <p role="status" className="text-ui font-semibold text-success">{words.saved}</p>}
      {code && <p role="alert" className="text-ui font-semibold text-alarm">{problems[code]}</p>}
      <ChecklistForm checklist={await getChecklist()} mayChange={mayChange} words={words} />
      {canSendSignals(actor) && <p className="text-ui"><a href="/admin/settings/notify" className="underline underline-offset-4">{signals.title}</a></p>}
    </div>
  )
}
