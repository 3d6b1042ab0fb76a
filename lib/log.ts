import pino from 'pino'
import { env } from './env'

/** JSON lines on stdout. Secrets are cut out by name, wherever they stand. */
export const log = pino({
  level: env().LOG_LEVEL,
  base: null,
  redact: { paths: ['password', 'token', 'cookie', 'authorization', '*.password', '*.token', '*.cookie', '*.authorization'], censor: '[redacted]' },
})

/**
 * What may be logged of an error: its kind, code and own words. Database errors carry the statement's parameters in their message
 * (DrizzleQueryError), so of those only the cause is taken.
 */
export function describeError(error: unknown): { kind: string; reason: string; code?: string; stack?: string } {
  if (!(error instanceof Error)) return { kind: typeof error, reason: 'thrown value is no error' }
  const inner = error.cause instanceof Error && 'query' in error ? error.cause : error
  const code = 'code' in inner && typeof inner.code === 'string' ? inner.code : undefined
  return { kind: inner.name, reason: inner.message, ...(code ? { code } : {}), ...(inner.stack ? { stack: inner.stack } : {}) }
}
