import type { BlockKind, FrontBlock, FrontLayout, FrontSlot } from './layout'

/** One thing that differs between two layouts. Articles and sections by id, slots from 0; `messages` says it. */
export type FrontDifference =
  | { kind: 'block-added' | 'block-removed' | 'block-moved'; block: BlockKind; section: string | null }
  | { kind: 'slots'; block: BlockKind; section: string | null; from: number; to: number }
  | { kind: 'placed' | 'left' | 'headline' | 'pin' | 'twice'; block: BlockKind; section: string | null; slot: number; articleId: string }
  | { kind: 'line-added' | 'line-removed' | 'line-changed'; text: string; articleId: string | null }
  | { kind: 'auto-breaking'; isOn: boolean }

/** What a publication changes, in the order of the front. */
export function compareLayouts(before: FrontLayout, after: FrontLayout): FrontDifference[] {
  const differences: FrontDifference[] = []
  const order = (layout: FrontLayout, other: FrontLayout) => layout.blocks.map(({ id }) => id).filter((id) => other.blocks.some((block) => block.id === id))
  const [old, now] = [order(before, after), order(after, before)]
  for (const block of after.blocks) {
    const was = before.blocks.find(({ id }) => id === block.id)
    const { kind, section } = block
    if (!was) differences.push({ kind: 'block-added', block: kind, section })
    else if (old.indexOf(block.id) !== now.indexOf(block.id)) differences.push({ kind: 'block-moved', block: kind, section })
    differences.push(...slotDifferences(was, block))
  }
  for (const { id, kind, section } of before.blocks) if (!after.blocks.some((block) => block.id === id)) differences.push({ kind: 'block-removed', block: kind, section })
  return [...differences, ...lineDifferences(before, after), ...(before.autoBreaking === after.autoBreaking ? [] : [{ kind: 'auto-breaking' as const, isOn: after.autoBreaking }])]
}

function slotDifferences(was: FrontBlock | undefined, { kind: block, section, slots }: FrontBlock): FrontDifference[] {
  const place = { block, section }
  const count: FrontDifference[] = was && was.slots.length !== slots.length ? [{ kind: 'slots', ...place, from: was.slots.length, to: slots.length }] : []
  const longer = Math.max(slots.length, was?.slots.length ?? 0)
  return [...count, ...Array.from({ length: longer }, (_, slot) => slotDifference(was?.slots[slot], slots[slot]).map((one) => ({ ...one, ...place, slot }))).flat()]
}

function slotDifference(was: FrontSlot | undefined, now: FrontSlot | undefined): { kind: 'placed' | 'left' | 'headline' | 'pin' | 'twice'; articleId: string }[] {
  const [before, after] = [was?.articleId ?? null, now?.articleId ?? null]
  if (before !== after) return after !== null ? [{ kind: 'placed', articleId: after }] : before !== null ? [{ kind: 'left', articleId: before }] : []
  if (!was || !now || after === null) return []
  return [
    ...(was.headline === now.headline ? [] : [{ kind: 'headline' as const, articleId: after }]),
    ...(was.pinnedUntil === now.pinnedUntil ? [] : [{ kind: 'pin' as const, articleId: after }]),
    ...(was.allowTwice === now.allowTwice ? [] : [{ kind: 'twice' as const, articleId: after }]),
  ]
}

function lineDifferences(before: FrontLayout, after: FrontLayout): FrontDifference[] {
  const added = after.bar.filter(({ id }) => !before.bar.some((entry) => entry.id === id))
  const removed = before.bar.filter(({ id }) => !after.bar.some((entry) => entry.id === id))
  const changed = after.bar.filter((entry) => before.bar.some((was) => was.id === entry.id && JSON.stringify(Object.entries(was).sort()) !== JSON.stringify(Object.entries(entry).sort())))
  const say = (kind: 'line-added' | 'line-removed' | 'line-changed') => ({ text, articleId }: { text: string; articleId: string | null }): FrontDifference => ({ kind, text, articleId })
  return [...added.map(say('line-added')), ...removed.map(say('line-removed')), ...changed.map(say('line-changed'))]
}
