import { createHash } from 'node:crypto'

/** Twenty hexadecimal figures that stand for a value: another one for any other that is written as other JSON. */
export function shortHash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 20)
}
