import 'server-only'
import { errorCode } from '@/lib/problem-error'

/** Which server and database were meant. Never holds the password. */
export type Target = { host: string; database: string; user: string }

/** Why a PostgreSQL could not be reached at all; `detail` is the driver's own word for the cases we have no sentence for. */
export type ConnectionProblem = Target &
  (
    | { code: 'connection-refused' }
    | { code: 'host-unknown' }
    | { code: 'connection-timeout' }
    | { code: 'password-wrong' }
    | { code: 'password-missing' }
    | { code: 'database-unknown' }
    | { code: 'connections-exhausted' }
    | { code: 'server-starting' }
    | { code: 'tls-unsupported' }
    | { code: 'tls-required' }
    | { code: 'tls-untrusted'; detail: string }
    | { code: 'connection-failed'; detail: string }
  )

export function targetOf(url: string): Target {
  const { host, pathname, username, searchParams } = new URL(url)
  const name = decodeURIComponent(pathname.slice(1)) || decodeURIComponent(username)
  return { host: searchParams.get('host') ?? host, database: name, user: decodeURIComponent(username) }
}

/** Translates what `pg` throws while connecting; SQLSTATE codes: https://www.postgresql.org/docs/current/errcodes-appendix.html */
export function connectionProblem(error: unknown, url: string): ConnectionProblem {
  const target = targetOf(url)
  const code = errorCode(error)
  const message = error instanceof Error ? error.message : String(error)
  const detail = message || code
  if (code === 'ECONNREFUSED' || code === 'ENOENT') return { ...target, code: 'connection-refused' }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return { ...target, code: 'host-unknown' }
  if (/^(ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/.test(code) || /timeout/i.test(message)) return { ...target, code: 'connection-timeout' }
  if (/no encryption|SSL off/i.test(message)) return { ...target, code: 'tls-required' }
  if (/does not support SSL/i.test(message)) return { ...target, code: 'tls-unsupported' }
  if (/CERT|SIGNATURE|ERR_TLS|SSL/.test(code)) return { ...target, code: 'tls-untrusted', detail }
  if (/password must be a (non-empty )?string|no password supplied/i.test(message)) return { ...target, code: 'password-missing' }
  // 28000 comes for an unknown role; servers say it like a wrong password, so that names cannot be guessed.
  if (code === '28P01' || code === '28000') return { ...target, code: 'password-wrong' }
  if (code === '3D000') return { ...target, code: 'database-unknown' }
  if (code === '53300') return { ...target, code: 'connections-exhausted' }
  if (code === '57P03') return { ...target, code: 'server-starting' }
  return { ...target, code: 'connection-failed', detail }
}
