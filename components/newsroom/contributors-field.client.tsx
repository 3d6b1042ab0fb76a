'use client'

import { Combobox } from '@base-ui/react/combobox'
import { X } from 'lucide-react'
import { useRef, useState } from 'react'
import { Field, controlClass } from '@/components/ui/field'
import { useMessages } from '@/components/ui/lang.client'
import { menuItemClass, popupClass } from '@/components/ui/menu-class'
import { useHydrated } from '@/components/ui/use-hydrated'
import { chipBoxClass, chipClass, chipRemoveClass } from './chip'

export type ContributorChoice = { id: string; name: string; title: string }
type ContributorsFieldProps = { choices: ContributorChoice[]; initial: string[]; isDisabled: boolean; onChange: (contributorIds: string[]) => void }

/** Who signs the article, in the order in which the names run. Chosen by typing part of a name. */
export function ContributorsField({ choices, initial, isDisabled, onChange }: ContributorsFieldProps) {
  const { panel } = useMessages().newsroom
  const [chosen, setChosen] = useState(() => initial.flatMap((id) => choices.filter((choice) => choice.id === id)))

  const box = useRef<HTMLDivElement>(null)
  const isHydrated = useHydrated()

  function change(next: ContributorChoice[], { reason }: Combobox.Root.ChangeEventDetails) {
    // Escape closes the list; that it empties the byline too would go unseen.
    if (reason === 'escape-key') return
    setChosen(next)
    onChange(next.map(({ id }) => id))
  }

  // Base UI hides an input by a style attribute, which the newsroom's policy refuses in the server's HTML.
  if (!isHydrated) return <Waiting label={panel.contributors} names={chosen.map(({ name }) => name)} />
  return (
    <Combobox.Root
      multiple
      autoHighlight
      items={choices}
      value={chosen}
      onValueChange={change}
      disabled={isDisabled}
      itemToStringLabel={({ name }: ContributorChoice) => name}
      isItemEqualToValue={(one, other) => one.id === other.id}
    >
      <Field id="article-contributors" label={panel.contributors} hint={isDisabled ? undefined : panel.contributorsHint}>
        {(links) => (
          <Combobox.Chips ref={box} aria-label={panel.contributors} className={chipBoxClass}>
            {chosen.map((person) => (
              <Combobox.Chip key={person.id} aria-label={person.name} className={`${chipClass} outline-none focus-within:border-accent data-highlighted:border-accent`}>
                <span className="truncate">{person.name}</span>
                <Combobox.ChipRemove aria-label={panel.remove(person.name)} className={chipRemoveClass}><X size={14} aria-hidden /></Combobox.ChipRemove>
              </Combobox.Chip>
            ))}
            <Combobox.Input {...links} placeholder={isDisabled ? undefined : panel.contributorsPlaceholder} className="h-7 w-24 grow bg-transparent px-1.5 text-ui-2 outline-none placeholder:text-ink-2" />
          </Combobox.Chips>
        )}
      </Field>
      <Combobox.Portal>
        <Combobox.Positioner anchor={box} sideOffset={4} align="start" className="z-50">
          <Combobox.Popup className={`${popupClass} w-(--anchor-width)`}>
            <Combobox.Empty className="px-2.5 py-2 text-ink-2 empty:hidden">{panel.contributorsEmpty}</Combobox.Empty>
            <Combobox.List>
              {(person: ContributorChoice) => (
                <Combobox.Item key={person.id} value={person} className={menuItemClass}>
                  <span className="grow truncate">{person.name} <span className="text-meta text-ink-2">{person.title}</span></span>
                  <Combobox.ItemIndicator className="text-accent">✓</Combobox.ItemIndicator>
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  )
}

/** What stands there until the field can be used, of the same height. */
function Waiting({ label, names }: { label: string; names: string[] }) {
  return (
    <Field id="article-contributors" label={label}>
      {(links) => <input {...links} disabled value={names.join(', ')} readOnly className={controlClass} />}
    </Field>
  )
}
