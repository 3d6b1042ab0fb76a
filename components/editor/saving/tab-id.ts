/**
 * Name of one opening of one page. Not kept in sessionStorage: a duplicated tab would have the same one. `crypto.randomUUID` is missing
 * on plain http, where a newsroom's first try often runs.
 */
export function newTabId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
