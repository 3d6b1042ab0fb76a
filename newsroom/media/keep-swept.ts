import 'server-only'
import { isBuilding } from '@/lib/env'
import { sweepBytes } from './sweep-bytes'

const firstMs = 5 * 60_000
const everyMs = 60 * 60_000
const longestMs = 60_000

/** A running server deletes former bytes that nothing names any more, every hour; a start has other things to do first. */
export function keepSwept(): void {
  if (!isBuilding()) plan(firstMs)
}

function plan(inMs: number): void {
  setTimeout(() => void sweepBytes(Date.now() + longestMs).then(() => plan(everyMs)), inMs).unref()
}
