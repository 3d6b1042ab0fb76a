import { createHash, timingSafeEqual } from 'node:crypto'

/** Whether what was sent is the secret, in a time that tells nothing about where they differ or how long it is. */
export function isSameSecret(sent: string, secret: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(sent), digest(secret))
}
