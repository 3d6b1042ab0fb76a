import 'server-only'
import { Rounds, keepGoing } from '@/lib/rounds'
import { sweepBytes } from './sweep-bytes'

const firstMs = 5 * 60_000
const everyMs = 60 * 60_000
const longestMs = 60_000

/** A running server deletes former bytes that nothing names any more, every hour; a start has other things to do first. */
export function keepSwept(): void {
  keepGoing(new Rounds({ round, everyMs, complaint: 'former bytes could not be deleted' }), firstMs)
}

async function round(): Promise<void> {
  await sweepBytes(Date.now() + longestMs)
}
