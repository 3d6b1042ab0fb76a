import { canonicalJson } from '@/domain/document/canonical-json'
import { renderText } from '@/domain/document/render-text'
import type { NodeJson } from '@/domain/document/types'
import { canWrap, familyOf, holdsWords } from './block-families'

/** What a comparison needs to know of a block, found out once. */
export type Features = { node: NodeJson; key: string; family: string; text: string; pairs: ReadonlySet<string> }

export function featuresOf(node: NodeJson): Features {
  const text = renderText({ type: 'doc', content: [node] })
  return { node, key: canonicalJson(node), family: familyOf(node), text, pairs: pairsIn(text) }
}

/** Pairs of neighbouring characters: what two versions of a Korean paragraph share, whatever particles have changed. */
function pairsIn(text: string): ReadonlySet<string> {
  if (text.length === 1) return new Set([text])
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2)))
}

/** Dice's coefficient of two texts, from 0 (nothing in common) to 1. */
export function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 0
  const [few, many] = one.size < other.size ? [one, other] : [other, one]
  let shared = 0
  for (const pair of few) if (many.has(pair)) shared += 1
  return (2 * shared) / (one.size + other.size)
}

/** A line of words, and a list item, quotation or box that it may stand in. */
export function wraps(outer: Features, inner: Features): boolean {
  return canWrap(outer.node) && holdsWords(inner.node)
}

/** Less is another block. */
export const leastLikeness = 1 / 3

/** How much two blocks are versions of each other, from 0 to 1: blocks of one family, or one that was put around the other. */
export function likeness(one: Features, other: Features): number {
  if (one.family !== other.family) return wraps(one, other) || wraps(other, one) ? dice(one.pairs, other.pairs) * 0.9 : 0
  const sameThing = one.node.attrs?.media ?? one.node.attrs?.url ?? one.node.attrs?.number
  const points = sameThing !== undefined && sameThing !== null && sameThing === (other.node.attrs?.media ?? other.node.attrs?.url ?? other.node.attrs?.number)
  if (points) return 1
  const isWordless = one.pairs.size + other.pairs.size === 0
  const words = isWordless ? 0.5 : dice(one.pairs, other.pairs)
  // Of two that are alike, the one of the same type.
  return one.node.type === other.node.type ? words : words * 0.95
}
