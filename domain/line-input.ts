import { z } from 'zod'
import { isWellFormedText } from '@/lib/text'

/** What somebody wrote into a field: composed (Korean typed on a Mac arrives decomposed), without spaces around it, so many characters at most and at least. */
export function lineInput(longest: number, shortest = 0) {
  return z.string().transform((text) => text.normalize('NFC').trim()).pipe(z.string().min(shortest).max(longest).refine(isWellFormedText))
}
