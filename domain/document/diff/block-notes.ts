import { canonicalJson } from '@/domain/document/canonical-json'
import type { NodeJson } from '@/domain/document/types'
import { shapeOf } from './block-families'
import type { BlockNote } from './changes'

/** What a block became besides its words. Attributes only where the type has stayed: another type has others. */
export function blockNotes(before: NodeJson, after: NodeJson): BlockNote[] {
  const shapes: BlockNote[] = shapeOf(before) === shapeOf(after) ? [] : [{ kind: 'shape', from: shapeOf(before), to: shapeOf(after) }]
  const names = [...new Set([...Object.keys(before.attrs ?? {}), ...Object.keys(after.attrs ?? {})])].filter((name) => name !== 'level')
  const attributes = names.flatMap((name): BlockNote[] => {
    const [from, to] = [before.attrs?.[name], after.attrs?.[name]]
    return canonicalJson(from) === canonicalJson(to) || (before.type !== after.type && (from === undefined || to === undefined)) ? [] : [{ kind: 'attribute', type: after.type, name, from: written(from), to: written(to) }]
  })
  return [...shapes, ...attributes]
}

function written(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? canonicalJson(value) : String(value)
}
