import type { BrowserMessages } from '@/messages/in-browser'
import { blockMoves } from '../menus/block-commands'
import { recentToneKeys } from '../recent-tone-keys'
import { blockCommands, blockStyleCommands, historyCommands, markCommands, type NamedCommand } from '../text-commands'
import { type Shortcut, colourShortcuts, deskShortcuts, findShortcuts } from './desk-shortcuts'

export type ShortcutGroup = { name: string; rows: { name: string; shortcut: Shortcut }[] }

/** Every shortcut, out of the tables by which they are bound: a key that is not there cannot be shown, and none can be forgotten. */
export function shortcutGroups({ tools: { shortcuts: say }, menus: { handle }, editor: { toolbar } }: BrowserMessages): ShortcutGroup[] {
  return [
    group(say.groups.desk, deskShortcuts, say.desk),
    group(say.groups.find, findShortcuts, say.find),
    group(say.groups.history, bound(historyCommands), toolbar),
    group(say.groups.marks, { ...bound(markCommands), recentTone: { keys: recentToneKeys.tone }, recentHighlight: { keys: recentToneKeys.highlight } }, { ...toolbar, ...say.marks }),
    group(say.groups.blocks, { ...bound(blockStyleCommands), ...bound(blockCommands) }, { ...toolbar, ...toolbar.blocks }),
    group(say.groups.move, bound(blockMoves), handle),
    group(say.groups.colours, colourShortcuts, say.colours),
  ]
}

/** Two keys for one thing stand together. */
export function sameThings({ rows }: ShortcutGroup): { name: string; shortcuts: Shortcut[] }[] {
  const names = [...new Set(rows.map(({ name }) => name))]
  return names.map((name) => ({ name, shortcuts: rows.filter((row) => row.name === name).map(({ shortcut }) => shortcut) }))
}

function group<Name extends string>(name: string, table: Partial<Record<Name, Shortcut>>, names: Readonly<Record<Name, unknown>>): ShortcutGroup {
  const rows = Object.entries<Shortcut | undefined>(table).flatMap(([key, shortcut]) => (shortcut ? [{ name: String(names[key as Name]), shortcut }] : []))
  return { name, rows }
}

/** Those commands of a table that have keys. */
function bound<Name extends string>(table: Readonly<Record<Name, NamedCommand>>): Partial<Record<Name, Shortcut>> {
  const pairs = Object.entries<NamedCommand>(table).flatMap(([name, { keys }]) => (keys ? [[name, { keys }] as const] : []))
  return Object.fromEntries(pairs) as Partial<Record<Name, Shortcut>>
}
