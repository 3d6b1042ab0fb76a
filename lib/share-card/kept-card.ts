import { cardStorage } from '../storage/media-storage'
import { StorageFullError, StorageMissingError } from '../storage/storage'
import { drawInTurn } from './draw-in-turn'

type Wanted = {
  number: number
  /** ASCII, as long for every card. */
  version: string
  /** Null when it cannot be drawn now. */
  draw: () => Promise<Uint8Array | null>
}
type Answer = Uint8Array | null | 'busy'

/** By number and version: whoever asks for a card that is being drawn waits for that one. */
const underWay = new Map<string, Promise<Answer>>()

/**
 * The card of an article, drawn when it is first asked for and kept until another takes its place: one file an article, its version before
 * its bytes. Null when it cannot be drawn, `busy` when too many others wait already.
 */
export async function keptCard(wanted: Wanted): Promise<Answer> {
  const { number, version } = wanted
  const key = `${Math.floor(number / 1000)}/${number}.card`
  const kept = await cardStorage().get(key)
  if (kept && Buffer.from(kept.subarray(0, version.length)).toString('latin1') === version) return kept.subarray(version.length)
  const name = `${number} ${version}`
  const work = underWay.get(name) ?? drawAndKeep(key, wanted).finally(() => underWay.delete(name))
  underWay.set(name, work)
  return work
}

async function drawAndKeep(key: string, { version, draw }: Wanted): Promise<Answer> {
  const drawn = await drawInTurn(draw)
  if (drawn === null || drawn === 'busy') return drawn
  try {
    await cardStorage().put(key, Buffer.concat([Buffer.from(version, 'latin1'), drawn]))
  } catch (error) {
    // Without room, or without any storage, it is drawn again the next time.
    if (!(error instanceof StorageFullError || error instanceof StorageMissingError)) throw error
  }
  return drawn
}
