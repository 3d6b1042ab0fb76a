import { crawlerPurposes, crawlers } from '@/domain/paper/crawlers'
import type { SearchSettings } from '@/domain/paper/search-settings'
import type { Messages } from '@/messages'
import { LineField, SwitchField } from './settings-fields.client'
import { SettingsForm } from './settings-form.client'
import { SettingsGroup } from './settings-page'
import type { SettingsAction } from './settings-state'

type SearchFormProps = { search: SearchSettings; version: number; words: Messages['settings']; action: SettingsAction }

/** What search engines and crawlers may do, and the codes that prove whose site it is. */
export function SearchSettingsForm({ search, version, words, action }: SearchFormProps) {
  const { search: says } = words
  return (
    <SettingsForm action={action} submit={words.save} look="primary" done={words.saved} version={version}>
      <SettingsGroup title={says.engines}>
        <SwitchField name="isIndexed" label={says.isIndexed} hint={says.isIndexedHint} isOn={search.isIndexed} />
      </SettingsGroup>
      <SettingsGroup title={says.crawlers} hint={says.crawlersHint}>
        <div className="grid gap-x-8 gap-y-4 sm:grid-cols-3">
          {crawlerPurposes.map((purpose) => (
            <fieldset key={purpose} className="min-w-0">
              <legend className="mb-1 text-meta font-semibold">{says.purposes[purpose]}</legend>
              {crawlers[purpose].map((name) => <SwitchField key={name} name="crawlers" value={name} label={name} isOn={search.crawlers.includes(name)} />)}
            </fieldset>
          ))}
        </div>
      </SettingsGroup>
      <SettingsGroup title={says.codes} hint={says.codesHint}>
        <LineField name="google" label={says.google} value={search.google} maxLength={500} />
        <LineField name="naver" label={says.naver} value={search.naver} maxLength={500} />
        <LineField name="bing" label={says.bing} value={search.bing} maxLength={500} />
        <LineField name="daum" label={says.daum} hint={says.daumHint} value={search.daum} maxLength={200} />
      </SettingsGroup>
    </SettingsForm>
  )
}
