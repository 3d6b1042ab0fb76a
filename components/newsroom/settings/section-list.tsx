import { ArrowDown, ArrowUp } from 'lucide-react'
import type { SectionLayout } from '@/domain/paper/paper'
import type { Messages } from '@/messages'
import { StepForm } from './step-form'
import { SectionFields } from './section-fields'
import { ChoiceField } from './settings-fields.client'
import { SettingsForm } from './settings-form.client'
import type { SettingsAction } from './settings-state'

export type SectionItem = { id: string; slug: string; name: string; description: string; layout: SectionLayout; inMenu: boolean; version: number; articles: number }
type SectionActions = Record<'change' | 'retire', SettingsAction> & { move: (form: FormData) => Promise<void> }
type SectionListProps = { sections: SectionItem[]; words: Messages['settings']; actions: SectionActions }

/** The sections in the paper's order; what changes one is folded away until it is asked for. */
export function SectionList({ sections, words, actions }: SectionListProps) {
  return (
    <ul className="flex flex-col divide-y divide-rule border-y border-rule">
      {sections.map((section, place) => (
        <li key={section.id} className="flex flex-col gap-1 py-1.5">
          <div className="flex items-center gap-2">
            <p className="min-w-0 grow text-ui-2"><span className="font-semibold">{section.name}</span> <span className="text-meta text-ink-2">{factsOf(section, words)}</span></p>
            <StepForm action={actions.move} fields={{ id: section.id, direction: 'up' }} label={words.sections.moveUp(section.name)} isDisabled={place === 0}><ArrowUp size={16} aria-hidden /></StepForm>
            <StepForm action={actions.move} fields={{ id: section.id, direction: 'down' }} label={words.sections.moveDown(section.name)} isDisabled={place === sections.length - 1}><ArrowDown size={16} aria-hidden /></StepForm>
          </div>
          <details>
            <summary aria-label={words.sections.changeOf(section.name)} className="w-fit cursor-pointer rounded-md py-1 text-ui underline underline-offset-4">{words.sections.change}</summary>
            <div className="flex flex-col gap-6 border-l-2 border-rule py-3 pl-4">
              <SettingsForm action={actions.change} submit={words.sections.save} submitLabel={words.sections.saveOf(section.name)} done={words.saved} version={section.version}>
                <input type="hidden" name="id" value={section.id} />
                <SectionFields section={section} words={words} />
              </SettingsForm>
              {sections.length > 1 && <Retire section={section} others={sections.filter(({ id }) => id !== section.id)} words={words} action={actions.retire} />}
            </div>
          </details>
        </li>
      ))}
    </ul>
  )
}

function Retire({ section, others, words, action }: { section: SectionItem; others: SectionItem[]; words: Messages['settings']; action: SettingsAction }) {
  const { sections: says } = words
  const choices = [{ value: '', label: section.articles > 0 ? says.choose : says.noTarget }, ...others.map(({ id, name }) => ({ value: id, label: name }))]
  return (
    <SettingsForm action={action} submit={says.retire} submitLabel={says.retireOf(section.name)} version={section.version}>
      <input type="hidden" name="id" value={section.id} />
      <p className="text-ui text-ink-2">{section.articles > 0 ? says.retireFull(section.articles) : says.retireEmpty}</p>
      <ChoiceField name="target" label={says.target} value="" choices={choices} />
    </SettingsForm>
  )
}

function factsOf({ slug, layout, inMenu, articles }: SectionItem, { sections: says }: Messages['settings']): string {
  return [`/sections/${slug}`, ...(layout === 'board' ? [says.board] : []), ...(inMenu ? [] : [says.hidden]), says.count(articles)].join(' · ')
}
