import 'server-only'
import { hash, verify } from '@node-rs/argon2'
import type { Problem } from '@/domain/problems'
import { commonPasswords } from './common-passwords'

/** OWASP Password Storage Cheat Sheet, Argon2id minimum: 19 MiB, 2 passes, 1 lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** Lengths in characters; no rules of composition (NIST SP 800-63B, 5.1.1.2). */
export const passwordLimits = { shortest: 12, longest: 128 } as const

/** At most this many hashes at once: each takes 19 MiB and 30 ms, and sign-in must not starve readers. */
const slots = 4
let busy = 0
const queue: (() => void)[] = []

/** Verified against when nobody has the address, so that an unknown account takes as long as a wrong password. */
const decoy = hash('no account has this password', cost)

/** What is wrong with a new password, or null. */
export function findPasswordProblem(password: string): Problem | null {
  const length = [...password].length
  if (length < passwordLimits.shortest) return { code: 'password-too-short', field: 'password' }
  if (length > passwordLimits.longest) return { code: 'password-too-long', field: 'password' }
  return isCommon(password) ? { code: 'password-common', field: 'password' } : null
}

/** Argon2id in PHC form. The text is NFC: Korean typed on a Mac arrives decomposed. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password.normalize('NFC'), cost))
}

/** Whether the password is the one; `null` for an account that does not exist, which takes as long and is always false. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const against = passwordHash ?? (await decoy)
  const matches = await inTurn(() => verify(against, password.normalize('NFC')))
  return matches && passwordHash !== null
}

/** Whether a hash was made at less cost than is asked now, or by another way: it is made anew when its owner signs in. */
export function isHashOutdated(passwordHash: string): boolean {
  const [, memory, time, lanes] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$/.exec(passwordHash) ?? []
  return Number(memory ?? 0) < cost.memoryCost || Number(time ?? 0) < cost.timeCost || Number(lanes ?? 0) < cost.parallelism
}

/** A word of the common list, also with digits and signs behind it or doubled. */
function isCommon(password: string): boolean {
  const folded = password.normalize('NFKC').toLowerCase()
  const bare = folded.replace(/[^\p{L}]+$/u, '').replace(/^[^\p{L}]+/u, '')
  const isOneCharacter = new Set(folded).size <= 2
  const isRun = '01234567890123456789'.includes(folded) || 'abcdefghijklmnopqrstuvwxyz'.includes(folded)
  return isOneCharacter || isRun || commonPasswords.has(folded) || commonPasswords.has(bare)
}

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (busy >= slots) await new Promise<void>((resume) => queue.push(resume))
  busy += 1
  try {
    return await work()
  } finally {
    busy -= 1
    queue.shift()?.()
  }
}
