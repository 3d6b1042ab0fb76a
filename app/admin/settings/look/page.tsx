import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LookForm } from '@/components/newsroom/settings/look-form'
import { SettingsPage } from '@/components/newsroom/settings/settings-page'
import { env } from '@/lib/env'
import { messagesIn } from '@/messages'
import { requireActor } from '@/newsroom/session'
import { getLook } from '@/newsroom/settings/get-settings'
import { saveLookAction } from '../actions'

export function generateMetadata(): Metadata {
  return { title: messagesIn(env().ILBO_LANG).settings.parts.look }
}

/** Accent and logo of the paper. */
export default async function LookPage() {
  const actor = await requireActor('/admin/settings/look')
  const look = await getLook({ actor })
  if (!look) notFound()
  const { settings } = messagesIn(env().ILBO_LANG)
  return (
    <SettingsPage words={settings} current="look" mayManage>
      <LookForm look={look.value} version={look.version} words={settings} action={saveLookAction} />
    </SettingsPage>
  )
}
