import type { FilledFront, FrontCard } from './fill-front'

/** The story that leads a front; null where it has none. */
export function leadOf({ blocks }: FilledFront): FrontCard | null {
  return blocks.find(({ kind }) => kind === 'lead')?.stories[0]?.card ?? null
}
