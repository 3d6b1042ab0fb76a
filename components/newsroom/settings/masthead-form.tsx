import type { ReactNode } from 'react'
import { type MastheadField, requiredMasthead } from '@/domain/paper/masthead'
import type { PaperIdentity } from '@/domain/paper/paper'
import type { Messages } from '@/messages'
import { ChannelsField } from './channels-field.client'
import { LineField } from './settings-fields.client'
import { SettingsForm } from './settings-form.client'
import { SettingsGroup } from './settings-page'
import type { SettingsAction } from './settings-state'

type MastheadFormProps = { identity: PaperIdentity; version: number; words: Messages['settings']; action: SettingsAction }

const needed: readonly string[] = requiredMasthead

/** Name and masthead, as press law names them, and where else the paper can be found. */
export function MastheadForm({ identity, version, words, action }: MastheadFormProps) {
  const { masthead: says } = words
  const hints: Partial<Record<MastheadField, string>> = { registration: says.registrationHint, registeredOn: says.dayHint, foundedOn: says.dayHint, phone: says.phoneHint, editor: says.editorHint }
  const line = (name: MastheadField, type: 'text' | 'email' | 'tel' = 'text') => {
    const hint = [needed.includes(name) ? says.needed : says.optional, hints[name]].filter(Boolean).join(' ')
    return <LineField key={name} name={name} label={says.fields[name]} value={identity.masthead[name] ?? ''} hint={hint} type={type} maxLength={320} />
  }
  return (
    <SettingsForm action={action} submit={words.save} look="primary" done={words.saved} version={version}>
      <SettingsGroup title={says.paper}>
        <LineField name="name" label={says.name} value={identity.name} maxLength={40} isRequired />
        <LineField name="tagline" label={says.tagline} value={identity.tagline} maxLength={80} />
        <LineField name="description" label={says.description} hint={says.descriptionHint} value={identity.description} maxLength={200} rows={2} />
      </SettingsGroup>
      <SettingsGroup title={says.issued}>
        <Pair>{line('registration')}{line('registeredOn')}</Pair>
        <Pair>{line('publisher')}{line('editor')}</Pair>
        <Pair>{line('youthProtectionOfficer')}{line('ombudsman')}</Pair>
        <Pair>{line('foundedOn')}</Pair>
      </SettingsGroup>
      <SettingsGroup title={says.contact}>
        {line('address')}
        <Pair>{line('phone', 'tel')}{line('email', 'email')}</Pair>
      </SettingsGroup>
      <SettingsGroup title={says.channels}>
        <ChannelsField label={says.channelsLabel} hint={says.channelsHint} channels={identity.channels ?? []} />
      </SettingsGroup>
    </SettingsForm>
  )
}

function Pair({ children }: { children: ReactNode }) {
  return <div className="grid gap-4 sm:grid-cols-2">{children}</div>
}
