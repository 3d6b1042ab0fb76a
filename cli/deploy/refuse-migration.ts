/** Why a preview must leave its database as it is. */
export type Refusal = 'same-host' | 'production-unknown'

/** A preview may change a database only when production's host is known, and is another one on every word about it. */
export function refuseMigration(host: string, productionHosts: string[]): Refusal | null {
  if (productionHosts.length === 0) return 'production-unknown'
  return productionHosts.includes(host) ? 'same-host' : null
}
