import { type BarEntry, type BlockKind, type FrontBlock, type FrontLayout, type FrontSlot, emptySlot, emptySlots, slotCounts } from './layout'

/** A slot by its block and its place in it, from 0. */
export type SlotPlace = { block: string; slot: number }

/** What an editor does to a layout. Each step is pure, so that it can be undone by keeping what was. */
export type FrontEdit =
  | { kind: 'place'; at: SlotPlace; articleId: string }
  | { kind: 'clear'; at: SlotPlace }
  | { kind: 'set'; at: SlotPlace; change: Partial<Pick<FrontSlot, 'pinnedUntil' | 'headline' | 'allowTwice'>> }
  | { kind: 'move'; from: SlotPlace; to: SlotPlace }
  | { kind: 'count'; block: string; count: number }
  | { kind: 'add-block'; block: Pick<FrontBlock, 'id' | 'kind' | 'section'> }
  | { kind: 'remove-block'; block: string }
  | { kind: 'move-block'; block: string; to: number }
  | { kind: 'put-line'; entry: BarEntry }
  | { kind: 'remove-line'; id: string }
  | { kind: 'auto-breaking'; isOn: boolean }

/** The layout after one step; the same object where the step changes nothing. */
export function editLayout(layout: FrontLayout, edit: FrontEdit): FrontLayout {
  const { blocks, bar } = layout
  switch (edit.kind) {
    case 'place':
      return withSlot(layout, edit.at, () => ({ ...emptySlot, articleId: edit.articleId }))
    case 'clear':
      return withSlot(layout, edit.at, () => emptySlot)
    case 'set':
      return withSlot(layout, edit.at, (slot) => (slot.articleId === null ? slot : { ...slot, ...edit.change }))
    case 'move':
      return moveSlot(layout, edit.from, edit.to)
    case 'count':
      return withBlock(layout, edit.block, (block) => ({ ...block, slots: resized(block, edit.count) }))
    case 'add-block':
      return { ...layout, blocks: [...blocks, { ...edit.block, slots: emptySlots(slotCounts[edit.block.kind].usual) }] }
    case 'remove-block':
      return { ...layout, blocks: blocks.filter(({ id }) => id !== edit.block) }
    case 'move-block': {
      const at = blocks.findIndex(({ id }) => id === edit.block)
      return { ...layout, blocks: moved(blocks, at, edit.to) }
    }
    case 'put-line':
      return { ...layout, bar: bar.some(({ id }) => id === edit.entry.id) ? bar.map((entry) => (entry.id === edit.entry.id ? edit.entry : entry)) : [...bar, edit.entry] }
    case 'remove-line':
      return { ...layout, bar: bar.filter(({ id }) => id !== edit.id) }
    case 'auto-breaking':
      return { ...layout, autoBreaking: edit.isOn }
  }
}

/** The slot that the arrow keys lead to: the next of its block, and over its edge the nearest of the next block that has any. Null at the ends. */
export function nextPlace({ blocks }: FrontLayout, { block, slot }: SlotPlace, by: -1 | 1): SlotPlace | null {
  const places = blocks.flatMap(({ id, slots }) => slots.map((_, at) => ({ block: id, slot: at })))
  const at = places.findIndex((place) => place.block === block && place.slot === slot)
  return at === -1 ? null : (places[at + by] ?? null)
}

/** The first slot of the next block that has any, or of the one before. */
export function nextBlockPlace({ blocks }: FrontLayout, { block }: SlotPlace, by: -1 | 1): SlotPlace | null {
  const holding = blocks.filter(({ slots }) => slots.length > 0)
  const next = holding[holding.findIndex(({ id }) => id === block) + by]
  return next ? { block: next.id, slot: 0 } : null
}

/** Kinds that a front has once and that this one has not yet. */
export function freeKinds({ blocks }: FrontLayout): BlockKind[] {
  const single: BlockKind[] = ['lead', 'top', 'most-read', 'latest']
  return single.filter((kind) => !blocks.some((block) => block.kind === kind))
}

/** Within a block what stands between makes room; between blocks the two change places, so that nothing is pushed off a front. */
function moveSlot(layout: FrontLayout, from: SlotPlace, to: SlotPlace): FrontLayout {
  const [source, target] = [slotAt(layout, from), slotAt(layout, to)]
  if (!source || !target) return layout
  if (from.block === to.block) return withBlock(layout, from.block, (block) => ({ ...block, slots: moved(block.slots, from.slot, to.slot) }))
  return withSlot(withSlot(layout, to, () => source), from, () => target)
}

function slotAt({ blocks }: FrontLayout, { block, slot }: SlotPlace): FrontSlot | undefined {
  return blocks.find(({ id }) => id === block)?.slots[slot]
}

/** Empty slots go first, from the end; then the last ones. */
function resized({ kind, slots }: FrontBlock, wanted: number): FrontSlot[] {
  const count = Math.min(slotCounts[kind].most, Math.max(slotCounts[kind].least, wanted))
  const kept = [...slots]
  while (kept.length > count) {
    const empty = kept.findLastIndex(({ articleId }) => articleId === null)
    kept.splice(empty === -1 ? kept.length - 1 : empty, 1)
  }
  return [...kept, ...emptySlots(count - kept.length)]
}

function moved<Item>(items: Item[], from: number, to: number): Item[] {
  const item = items[from]
  if (item === undefined || to < 0 || to >= items.length) return items
  const others = items.filter((_, at) => at !== from)
  return [...others.slice(0, to), item, ...others.slice(to)]
}

function withSlot(layout: FrontLayout, { block, slot }: SlotPlace, change: (slot: FrontSlot) => FrontSlot): FrontLayout {
  return withBlock(layout, block, (found) => ({ ...found, slots: found.slots.map((one, at) => (at === slot ? change(one) : one)) }))
}

function withBlock(layout: FrontLayout, id: string, change: (block: FrontBlock) => FrontBlock): FrontLayout {
  return { ...layout, blocks: layout.blocks.map((block) => (block.id === id ? change(block) : block)) }
}
