import { env } from './env'

/**
 * Address of who asks. Next puts the connection's own address into `x-forwarded-for`; what a client wrote there itself is taken
 * away before (`guard-requests.ts`), unless a proxy in front is trusted, whose own entry is then the last one. IPv6 is cut to its
 * /64, which is one household.
 */
export function clientAddress(headers: { get(name: string): string | null }): string {
  const entries = (headers.get('x-forwarded-for') ?? '').split(',').map((entry) => entry.trim()).filter(Boolean)
  const address = (env().TRUST_PROXY === '1' ? entries.at(-1) : entries[0]) ?? 'unknown'
  const bare = address.replace(/^::ffff:(?=\d+\.)/i, '')
  return bare.includes(':') ? network64(bare) : bare.slice(0, 60)
}

function network64(address: string): string {
  const [head = '', tail] = address.split('::')
  const before = head.split(':').filter(Boolean)
  const after = tail?.split(':').filter(Boolean) ?? []
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0')
  return [...before, ...zeros, ...after].slice(0, 4).join(':') + '::/64'
}
