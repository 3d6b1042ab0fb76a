import type { RevisionItem } from '@/domain/articles/revision'
import type { Messages } from '@/messages'

type Words = Messages['revisions']

/** What a revision is called where there is room for a word or two: its name, or its number. */
export function revisionTitle(words: Words, { name, kind, version }: Pick<RevisionItem, 'name' | 'kind' | 'version'>): string {
  return name ?? (kind === 'branch' ? words.branchOf(version) : words.version(version))
}

/** Why there is a revision, in words. */
export function revisionReason(words: Words, { kind, note }: Pick<RevisionItem, 'kind' | 'note'>): string {
  const restored = kind === 'restore' ? /^(\d+)( ≠)?$/.exec(note) : null
  if (restored) return restored[2] ? words.restoredBranch(restored[1] ?? '') : words.restoredFrom(restored[1] ?? '')
  // The notes of branches are written for machines.
  return note === '' || kind === 'branch' ? words.kinds[kind] : `${words.kinds[kind]} · ${note}`
}
