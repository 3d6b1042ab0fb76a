import type { Metadata } from 'next'
import { ChecklistForm } from '@/components/newsroom/checklist-form'
import { SettingsPage } from '@/components/newsroom/settings/settings-page'
import { canChangeChecklist } from '@/domain/articles/policies'
import { canManagePaper } from '@/domain/paper/policies'
import { problemCodes } from '@/domain/problems'
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
  const { way: { checklist: words }, problems, settings } = messagesIn(env().ILBO_LANG)
  const mayChange = canChangeChecklist(actor)
  const code = problemCodes.find((known) => known === problem)
  return (
    <SettingsPage words={settings} current="checklist" mayManage={canManagePaper(actor)} title={words.title}>
      <p className="text-ui text-ink-2">{words.lead}{!mayChange && ` ${words.readOnly}`}</p>
      {saved !== undefined && <p role="status" className="text-ui font-semibold text-success">{words.saved}</p>}
      {code && <p role="alert" className="text-ui font-semibold text-alarm">{problems[code]}</p>}
      <ChecklistForm checklist={await getChecklist()} mayChange={mayChange} words={words} />
    </SettingsPage>
  )
}
