import type { LibraryRow } from '@/domain/media/library-item'
import { rightsState } from '@/domain/media/usage-rights'
import type { Messages } from '@/messages'

type Words = Messages['library']

/** By what somebody knows an item: its caption, its alternative text, its file's name. A file is known by its name first. */
export function itemTitle({ kind, picture, name }: Pick<LibraryRow, 'kind' | 'picture' | 'name'>, { nameless }: Words): string {
  const own = kind === 'file' ? [name, picture.caption] : [picture.caption, picture.alt, name]
  return own.find((words) => words !== '') ?? nameless
}

export type ItemMark = { key: string; text: string; isAlarm: boolean }

/** What somebody should look at. `today` is a day of Seoul. */
export function itemMarks({ kind, picture, decorative, rightsUntil, isUsed }: LibraryRow, today: string, { marks }: Words): ItemMark[] {
  const rights = rightsState(rightsUntil, today)
  return [
    ...(rights === 'expired' ? [{ key: 'expired', text: marks.expired, isAlarm: true }] : []),
    ...(rights === 'expiring' ? [{ key: 'expiring', text: marks.until(rightsUntil ?? ''), isAlarm: false }] : []),
    ...(kind === 'picture' && picture.alt === '' && !decorative ? [{ key: 'alt', text: marks.alt, isAlarm: false }] : []),
    ...(kind === 'picture' && picture.credit === '' ? [{ key: 'credit', text: marks.credit, isAlarm: false }] : []),
    ...(isUsed ? [] : [{ key: 'unused', text: marks.unused, isAlarm: false }]),
  ]
}
