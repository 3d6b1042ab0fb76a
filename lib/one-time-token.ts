import { createHash, randomBytes } from 'node:crypto'

/** A new token: 256 random bits in 43 characters that an address may hold. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** Whether what came could be a token at all. */
export function looksLikeToken(text: unknown): text is string {
  return typeof text === 'string' && /^[\w-]{43}$/.test(text)
}

/** What is kept of a token. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
