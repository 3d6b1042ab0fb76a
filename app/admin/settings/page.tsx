import type { Metadata } from 'next'
import { PaperWarning } from '@/components/newsroom/settings/paper-warning'
import { SettingsPage, settingsParts } from '@/components/newsroom/settings/settings-page'
import { canManagePaper } from '@/domain/paper/policies'
import { env } from '@/lib/env'
import { messagesIn } from '@/messages'
import { listMissingPages } from '@/newsroom/paper/list-pages'
import { requireActor } from '@/newsroom/session'
import { listMissingMasthead } from '@/newsroom/settings/get-settings'

export function generateMetadata(): Metadata {
  return { title: messagesIn(env().ILBO_LANG).settings.title }
}

/** What can be set, a line each. */
export default async function SettingsOverview() {
  const actor = await requireActor('/admin/settings')
  const { settings } = messagesIn(env().ILBO_LANG)
  const mayManage = canManagePaper(actor)
  const parts = settingsParts.filter((part) => mayManage || part === 'checklist')
  return (
    <SettingsPage words={settings} current={null} mayManage={mayManage}>
      <PaperWarning masthead={await listMissingMasthead({ actor })} pages={await listMissingPages({ actor })} words={settings} />
      <ul className="flex flex-col divide-y divide-rule border-y border-rule">
        {parts.map((part) => (
          <li key={part}>
            <a href={`/admin/settings/${part}`} className="flex flex-col gap-0.5 py-3 hover:bg-paper-2">
              <span className="text-ui-2 font-semibold">{settings.parts[part]}</span>
              <span className="text-ui text-ink-2">{settings.leads[part]}</span>
            </a>
          </li>
        ))}
      </ul>
    </SettingsPage>
  )
}
