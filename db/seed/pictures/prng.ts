/** A stream of repeatable chance: the same seed always draws the same picture. */
export interface Random {
  /** A number in [0, 1). */
  next(): number
  /** A number in [low, high). */
  range(low: number, high: number): number
  /** A whole number from low to high, both included. */
  int(low: number, high: number): number
  /** True with the given probability (0 to 1). */
  chance(probability: number): boolean
  /** One item of a list that is not empty. */
  pick<Item>(items: readonly [Item, ...Item[]]): Item
}

/** Mulberry32: 32 bits of state are plenty for a picture, and it needs no library. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Starts a stream of chance from any number; fractions and signs are dropped to 32 bits. */
export function createRandom(seed: number): Random {
  const next = mulberry32(seed)
  const range = (low: number, high: number): number => low + next() * (high - low)
  return {
    next,
    range,
    int: (low, high) => Math.floor(range(low, high + 1)),
    chance: (probability) => next() < probability,
    pick: (items) => items[Math.floor(next() * items.length)] ?? items[0],
  }
}

/** A 32-bit FNV-1a hash of a word, so that two scenes with one seed do not make the same choices. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (const letter of word) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  }
  return hash >>> 0
}
