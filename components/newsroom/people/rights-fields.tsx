import { type StaffRights, staffRoles } from '@/domain/staff/staff'
import type { Messages } from '@/messages'
import { CheckField, ChecksField, SelectField } from './form-fields.client'

type RightsFieldsProps = { rights: StaffRights; sections: { id: string; name: string }[]; messages: Messages }

/** Role, sections and the right to publish, for an invitation and for a change. */
export function RightsFields({ rights, sections, messages }: RightsFieldsProps) {
  const { staff } = messages.people
  const { roles } = messages.newsroom.account
  return (
    <>
      <SelectField name="role" label={staff.role} defaultValue={rights.role} choices={staffRoles.map((role) => ({ value: role, label: roles[role] }))} />
      <ChecksField name="sectionIds" label={staff.sections} hint={staff.sectionsHint} choices={sections.map(({ id, name }) => ({ value: id, label: name }))} chosen={rights.sectionIds ?? []} />
      <CheckField name="mayPublish" label={staff.mayPublish} hint={staff.mayPublishHint} isChecked={rights.mayPublish} />
    </>
  )
}
