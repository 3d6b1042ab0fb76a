import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SectionFields } from '@/components/newsroom/settings/section-fields'
import { SectionList } from '@/components/newsroom/settings/section-list'
import { SettingsForm } from '@/components/newsroom/settings/settings-form.client'
import { SettingsPage } from '@/components/newsroom/settings/settings-page'
import { env } from '@/lib/env'
import { messagesIn } from '@/messages'
import { listSections } from '@/newsroom/sections/list-sections'
import { requireActor } from '@/newsroom/session'
import { addSectionAction, changeSectionAction, moveSectionAction, placeSectionAction, retireSectionAction } from '../actions'

export function generateMetadata(): Metadata {
  return { title: messagesIn(env().ILBO_LANG).settings.parts.sections }
}

const newSection = { name: '', slug: '', description: '', layout: 'magazine', inMenu: true } as const

/** The sections of the paper. */
export default async function SectionsPage() {
  const actor = await requireActor('/admin/settings/sections')
  const sections = await listSections({ actor })
  if (!sections) notFound()
  const lang = env().ILBO_LANG
  const { settings } = messagesIn(lang)
  return (
    <SettingsPage words={settings} current="sections" mayManage>
      <SectionList sections={sections} words={settings} actions={{ change: changeSectionAction, retire: retireSectionAction, move: moveSectionAction, place: placeSectionAction }} lang={lang} />
      <section className="flex flex-col gap-4 border-t border-rule-strong pt-4">
        <h2 className="text-rail font-bold">{settings.sections.add}</h2>
        <SettingsForm key={sections.length} action={addSectionAction} submit={settings.sections.addButton} done={settings.sections.added}>
          <SectionFields section={newSection} words={settings} />
        </SettingsForm>
      </section>
    </SettingsPage>
  )
}
