import 'server-only'
import { headers } from 'next/headers'
import type { ZodError } from 'zod'
import { type Outcome, fail } from '@/domain/problems'
import type { StaffActor } from '@/domain/staff/staff'
import { env } from '@/lib/env'
import { isForeignRequest } from '@/lib/foreign-request'
import { getActor } from '@/newsroom/session'

/**
 * First line of every action: the request is from this site and somebody is signed in. `onlyAs`: id of the person who opened the page; in one
 * browser somebody else may have signed in since, and must not sign what that person wrote. Problems: foreign-request, not-signed-in,
 * other-person.
 */
export async function staffAction(onlyAs: string | null = null): Promise<Outcome<{ actor: StaffActor }>> {
  const own = await ownRequest()
  if (!own.ok) return own
  const actor = await getActor()
  if (!actor) return fail('not-signed-in')
  return onlyAs === null || onlyAs === actor.staffId ? { ok: true, actor } : fail('other-person')
}

/** The same for actions that nobody has to be signed in for. Problems: foreign-request. */
export async function ownRequest(): Promise<Outcome<object>> {
  return isForeignRequest(await headers(), { trustsProxy: env().TRUST_PROXY === '1' }) ? fail('foreign-request') : { ok: true }
}

/** What an action answers to input that does not parse: the first field that is wrong. */
export function badInput(error: ZodError): { ok: false; problem: { code: 'bad-input'; field: string } } {
  return { ok: false, problem: { code: 'bad-input', field: error.issues[0]?.path.join('.') ?? '' } }
}
