import { createHmac, timingSafeEqual } from 'node:crypto'

/** Seconds for which one code is shown (RFC 6238, 4.1: X). */
const stepSeconds = 30

/** Which half minute of the Unix epoch an instant is in. */
export function totpStep(instant: Date): number {
  return Math.floor(instant.getTime() / 1000 / stepSeconds)
}

/** The code of one half minute: HOTP (RFC 4226, 5.3) over its number, HMAC-SHA-1 as every authenticator app does it. */
export function totpCode(key: Uint8Array, step: number, digits = 6): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', key).update(counter).digest()
  const offset = mac.readUInt8(mac.length - 1) & 0xf
  const number = mac.readUInt32BE(offset) & 0x7fff_ffff
  return String(number % 10 ** digits).padStart(digits, '0')
}

/** The half minute whose code this is, of now and one before and after it (clocks differ; RFC 6238, 5.2); null when it is none's. */
export function findTotpStep(key: Uint8Array, code: string, now: Date): number | null {
  if (!/^\d{6}$/.test(code)) return null
  const current = totpStep(now)
  const given = Buffer.from(code)
  const matching = [current, current - 1, current + 1].filter((step) => timingSafeEqual(Buffer.from(totpCode(key, step)), given))
  return matching[0] ?? null
}

/** What an authenticator app reads from a link or a picture of it (Key Uri Format). */
export function totpAddress({ issuer, account, key }: { issuer: string; account: string; key: string }): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`
  return `otpauth://totp/${label}?secret=${key}&issuer=${encodeURIComponent(issuer)}`
}
