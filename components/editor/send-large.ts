import type { Sending } from './send-media'

/** A larger file may not reach the server itself on every host, so the server is asked for the way. */
export const largeBytes = 4_000_000

/** What the server says: a problem, or where the file goes; `address` null: to the server, as any other. */
type Way = { address: string | null; ticket: string }

/**
 * Sends a large file the way the server says, with `put`. Answers the server's words about the file; undefined when it is to be sent to the
 * server itself, null when something on the way could not be reached.
 */
export async function sendLarge(address: string, file: File, { signal }: Sending, put: (address: string) => Promise<boolean>): Promise<unknown> {
  const query = new URL(address, location.origin).searchParams
  const wish = { name: query.get('name') ?? '', bytes: file.size, as: query.get('as') === 'file' ? 'file' : 'picture' }
  try {
    const way = (await ask('/admin/media/incoming', wish, signal)) as Partial<Way>
    if (way.address === null) return undefined
    if (!way.address) return way
    return (await put(way.address)) ? await ask('/admin/media/incoming/finish', { ticket: way.ticket }, signal) : null
  } catch {
    return null
  }
}

async function ask(address: string, body: object, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), signal })
  return response.json()
}
