'use client'

import type { Editor } from '@tiptap/core'
import clsx from 'clsx'
import { useEffect, useEffectEvent, useId } from 'react'
import { useMessages } from '@/components/ui/lang.client'
import { menuLabelClass } from '@/components/ui/menu-class'
import { shortcutText, useIsMac } from '../shortcut-text'
import { ListboxPopup } from './listbox-popup.client'
import { pick } from './pick'
import { slashIcons } from './slash-icons'
import { type Opening, type SlashItem, isPossible, slashGroups, slashItems } from './slash-items'
import type { TriggerMatch } from './trigger-match'
import { optionId, useListbox } from './use-listbox'
import { filterByWords } from './word-filter'

type SlashMenuProps = { editor: Editor; match: TriggerMatch; onOpen: (opening: Opening) => void; onSay: (sentence: string) => void }

/** The blocks that `/` puts in. All of them in groups; with words behind the sign those that fit, best first. */
export function SlashMenu({ editor, match, onOpen, onSay }: SlashMenuProps) {
  const { blocks } = useMessages().menus
  const isMac = useIsMac()
  const id = useId()
  const { query } = match
  const items = filterByWords(slashItems.filter((item) => isPossible(editor, item)), (item) => blocks.items[item.id], query)
  const { active, setActive } = useListbox({ editor, id, query, count: items.length, onPick: (index) => choose(items[index]) })
  const said = items.length > 0 ? blocks.count(items.length) : blocks.none
  const say = useEffectEvent(onSay)
  useEffect(() => say(said), [said])

  function choose(item: SlashItem | undefined) {
    if (!item) return
    if (!('opens' in item)) return void pick(editor, item.command)
    pick(editor)
    onOpen(item.opens)
  }

  const option = (item: SlashItem) => {
    const index = items.indexOf(item)
    const Icon = slashIcons[item.id]
    return (
      <div key={item.id} id={optionId(id, index)} role="option" aria-selected={index === active} onMouseMove={() => index !== active && setActive(index)} onClick={() => choose(item)} className={clsx('text-menu-option', index === active && 'is-active')}>
        <Icon size={17} aria-hidden className="shrink-0 text-ink-2" />
        <span className="grow">{blocks.items[item.id].name}</span>
        {'keys' in item && item.keys && <kbd aria-hidden className="font-sans text-meta tabular-nums text-ink-2">{shortcutText(item.keys, isMac)}</kbd>}
      </div>
    )
  }
  const inGroup = (group: (typeof slashGroups)[number]) => items.filter((item) => item.group === group)
  return (
    <ListboxPopup editor={editor} match={match} id={id} label={blocks.label} hasOptions={items.length > 0} note={items.length === 0 && <p className="text-menu-note">{blocks.none}</p>}>
      {query !== '' ? items.map(option) : slashGroups.filter((group) => inGroup(group).length > 0).map((group) => (
        <div key={group} role="group" aria-label={blocks.groups[group]}>
          <div aria-hidden className={menuLabelClass}>{blocks.groups[group]}</div>
          {inGroup(group).map(option)}
        </div>
      ))}
    </ListboxPopup>
  )
}
