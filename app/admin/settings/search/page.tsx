import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SearchSettingsForm } from '@/components/newsroom/settings/search-settings-form'
import { SettingsPage } from '@/components/newsroom/settings/settings-page'
import { env } from '@/lib/env'
import { messagesIn } from '@/messages'
import { requireActor } from '@/newsroom/session'
import { getSearchSettings } from '@/newsroom/settings/get-settings'
import { saveSearchAction } from '../actions'

export function generateMetadata(): Metadata {
  return { title: messagesIn(env().ILBO_LANG).settings.parts.search }
}

/** What search engines and crawlers may do. */
export default async function SearchPage() {
  const actor = await requireActor('/admin/settings/search')
  const search = await getSearchSettings({ actor })
  if (!search) notFound()
  const { settings } = messagesIn(env().ILBO_LANG)
  return (
    <SettingsPage words={settings} current="search" mayManage>
      <SearchSettingsForm search={search.value} version={search.version} words={settings} action={saveSearchAction} />
    </SettingsPage>
  )
}
