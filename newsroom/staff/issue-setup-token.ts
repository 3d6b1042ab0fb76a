import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { db } from '@/db/client'
import { setupTokens, staff } from '@/db/schema'

/**
 * A new one-time token for the first-run set-up, or null when the paper has staff. Earlier tokens are worth nothing from here on, so
 * that only the newest console line opens the door.
 */
export async function issueSetupToken(): Promise<string | null> {
  return db().transaction(async (tx) => {
    const [anybody] = await tx.select({ id: staff.id }).from(staff).limit(1)
    if (anybody) return null
    const token = randomBytes(24).toString('base64url')
    await tx.delete(setupTokens)
    await tx.insert(setupTokens).values({ tokenHash: hashSetupToken(token) })
    return token
  })
}

/** What is kept of a token. */
export function hashSetupToken(token: string): string {
  return createHash('sha256').update(token.trim()).digest('hex')
}
