import { sectionLayouts } from '@/domain/paper/paper'
import type { Messages } from '@/messages'
import type { SectionItem } from './section-list'
import { ChoiceField, LineField, SwitchField } from './settings-fields.client'

type SectionFieldsProps = { section: Pick<SectionItem, 'name' | 'slug' | 'description' | 'layout' | 'inMenu'>; words: Messages['settings'] }

/** What people set of a section. */
export function SectionFields({ section, words: { sections: says } }: SectionFieldsProps) {
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <LineField name="name" label={says.name} value={section.name} maxLength={30} isRequired />
        <LineField name="slug" label={says.slug} hint={says.slugHint} value={section.slug} maxLength={60} isRequired />
      </div>
      <LineField name="description" label={says.description} hint={says.descriptionHint} value={section.description} maxLength={120} />
      <ChoiceField name="layout" label={says.layout} value={section.layout} choices={sectionLayouts.map((layout) => ({ value: layout, label: says.layouts[layout] }))} />
      <SwitchField name="inMenu" label={says.inMenu} hint={says.inMenuHint} isOn={section.inMenu} />
    </>
  )
}
