import 'server-only'
import { createHash, randomBytes } from 'node:crypto'

/** A new token: 256 random bits in 43 characters that an address may hold. */
export function newPreviewToken(): string {
  return randomBytes(32).toString('base64url')
}

/** Whether a text could be a token at all. */
export function looksLikePreviewToken(text: string): boolean {
  return /^[\w-]{43}$/.test(text)
}

/** What is kept of a token. */
export function hashPreviewToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
