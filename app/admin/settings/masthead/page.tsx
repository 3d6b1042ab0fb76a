import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MastheadForm } from '@/components/newsroom/settings/masthead-form'
import { PaperWarning } from '@/components/newsroom/settings/paper-warning'
import { SettingsPage } from '@/components/newsroom/settings/settings-page'
import { env } from '@/lib/env'
import { messagesIn } from '@/messages'
import { listMissingPages } from '@/newsroom/paper/list-pages'
import { requireActor } from '@/newsroom/session'
import { getIdentity, listMissingMasthead } from '@/newsroom/settings/get-settings'
import { saveIdentityAction } from '../actions'

export function generateMetadata(): Metadata {
  return { title: messagesIn(env().ILBO_LANG).settings.parts.masthead }
}

/** Name and masthead of the paper. */
export default async function MastheadPage() {
  const actor = await requireActor('/admin/settings/masthead')
  const identity = await getIdentity({ actor })
  if (!identity) notFound()
  const { settings } = messagesIn(env().ILBO_LANG)
  return (
    <SettingsPage words={settings} current="masthead" mayManage>
      <PaperWarning masthead={await listMissingMasthead({ actor })} pages={await listMissingPages({ actor })} words={settings} />
      <MastheadForm identity={identity.value} version={identity.version} words={settings} action={saveIdentityAction} />
    </SettingsPage>
  )
}
