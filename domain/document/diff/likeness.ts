import { canonicalJson } from '@/domain/document/canonical-json'
import { renderText } from '@/domain/document/render-text'
import type { NodeJson } from '@/domain/document/types'
import { canWrap, familyOf, holdsWords } from './block-families'

/** What a comparison needs to know of a block, found out once. */
export type Features = { node: NodeJson; key: string; family: string; text: string; pairs: Uint32Array }

export function featuresOf(node: NodeJson): Features {
  const text = renderText({ type: 'doc', content: [node] })
  return { node, key: canonicalJson(node), family: familyOf(node), text, pairs: pairsIn(text) }
}

/**
 * Pairs of neighbouring characters, as numbers in order: what two versions of a Korean paragraph share, whatever particles have changed.
 * Numbers and not strings, because likeness is what most of a comparison's time goes into.
 */
export function pairsIn(text: string): Uint32Array {
  const pairs = Uint32Array.from({ length: Math.max(Math.min(1, text.length), text.length - 1) }, (_, index) => text.charCodeAt(index) * 0x10000 + (text.charCodeAt(index + 1) || 0)).sort()
  return pairs.filter((pair, index) => pair !== pairs[index - 1])
}

/** Dice's coefficient of two texts, from 0 (nothing in common) to 1. */
export function dice(one: Uint32Array, other: Uint32Array): number {
  if (one.length + other.length === 0) return 0
  let shared = 0
  for (let mine = 0, its = 0; mine < one.length && its < other.length; ) {
    const pair = one[mine] ?? 0
    const otherPair = other[its] ?? 0
    if (pair === otherPair) shared += 1
    if (pair <= otherPair) mine += 1
    if (pair >= otherPair) its += 1
  }
  return (2 * shared) / (one.length + other.length)
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
  const isWordless = one.pairs.length + other.pairs.length === 0
  const words = isWordless ? 0.5 : dice(one.pairs, other.pairs)
  // Of two that are alike, the one of the same type.
  return one.node.type === other.node.type ? words : words * 0.95
}
