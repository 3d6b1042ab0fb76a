import type { Logo, Look } from '@/domain/paper/look'
import type { Messages } from '@/messages'
import { AccentField } from './accent-field.client'
import { LogoField } from './logo-field.client'
import { SettingsForm } from './settings-form.client'
import { SettingsGroup } from './settings-page'
import type { SettingsAction } from './settings-state'

type LookFormProps = { look: Look; version: number; words: Messages['settings']; action: SettingsAction }

/** Accent and logo, for both themes. */
export function LookForm({ look, version, words, action }: LookFormProps) {
  const { look: says } = words
  const logo = (name: 'logo' | 'logoDark', present: Logo | null) => <LogoField key={present?.src ?? ''} name={name} label={says[name]} present={present} words={says} />
  return (
    <SettingsForm action={action} submit={words.save} look="primary" done={words.saved} version={version}>
      <SettingsGroup title={says.accents} hint={says.accentHint}>
        <AccentField name="accent" label={says.accent} value={look.accent} theme="light" words={says} />
        <AccentField name="accentDark" label={says.accentDark} value={look.accentDark} theme="dark" words={says} />
      </SettingsGroup>
      <SettingsGroup title={says.logos} hint={says.logoHint}>
        {logo('logo', look.logo)}
        {logo('logoDark', look.logoDark)}
      </SettingsGroup>
    </SettingsForm>
  )
}
