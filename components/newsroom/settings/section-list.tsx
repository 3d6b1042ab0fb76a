import type { SectionLayout } from '@/domain/paper/paper'
import type { Lang, Messages } from '@/messages'
import { SectionFields } from './section-fields'
import { SectionOrder } from './section-order.client'
import { ChoiceField } from './settings-fields.client'
import { SettingsForm } from './settings-form.client'
import type { SettingsAction } from './settings-state'

export type SectionItem = { id: string; slug: string; name: string; description: string; layout: SectionLayout; inMenu: boolean; version: number; articles: number }
type SectionActions = Record<'change' | 'retire' | 'place', SettingsAction> & { move: (form: FormData) => Promise<void> }
type SectionListProps = { sections: SectionItem[]; words: Messages['settings']; actions: SectionActions; lang: Lang }

/** The sections in the paper's order; what changes one is folded away until it is asked for. */
export function SectionList({ sections, words, actions, lang }: SectionListProps) {
  return (
    <SectionOrder
      lang={lang} move={actions.move} place={actions.place}
      rows={sections.map((section) => ({
        id: section.id, name: section.name, up: words.sections.moveUp(section.name), down: words.sections.moveDown(section.name),
        head: <><span className="font-semibold">{section.name}</span> <span className="text-meta text-ink-2">{factsOf(section, words)}</span></>,
        body: (
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
        ),
      }))}
    />
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
