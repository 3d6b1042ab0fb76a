import 'server-only'
import { asc, eq, lte, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db/client'
import { outgoingMails } from '@/db/schema'
import { parseJson } from '@/lib/json'
import { sendMail } from '@/lib/mail/send-mail'
import { openSealed } from '@/lib/sealed-text'
import { mailSeal } from './post-mail'

/** Tried for about two days: a minute, two, four … at most six hours between. */
const mostAttempts = 16
const mailSchema = z.strictObject({ to: z.string(), subject: z.string(), text: z.string(), html: z.string() })

/**
 * Hands one waiting mail to the mail server; answers whether there was one. Several processes may ask at once: each takes another. The row goes
 * in the same transaction, so a process that dies on the way leaves the mail to the next: it may come twice, it is never lost.
 */
export async function carryNextMail(): Promise<'nothing' | 'carried' | 'failed'> {
  return db().transaction(async (tx) => {
    const [waiting] = await tx.select().from(outgoingMails).where(lte(outgoingMails.tryAt, sql`now()`)).orderBy(asc(outgoingMails.tryAt)).limit(1).for('update', { skipLocked: true })
    if (!waiting) return 'nothing'
    const { id, sealed, attempts } = waiting
    const mail = mailSchema.safeParse(parseJson(openSealed(sealed, mailSeal(id)) ?? ''))
    const problem = mail.success ? await send(mail.data) : 'sealed with another secret'
    if (problem === null) {
      await tx.delete(outgoingMails).where(eq(outgoingMails.id, id))
      return 'carried'
    }
    const isOver = !mail.success || attempts + 1 >= mostAttempts
    const tryAt = isOver ? null : sql`now() + least(interval '1 minute' * ${2 ** attempts}, interval '6 hours')`
    await tx.update(outgoingMails).set({ attempts: attempts + 1, tryAt, lastProblem: problem.slice(0, 300) }).where(eq(outgoingMails.id, id))
    return 'failed'
  })
}

/** What stood in the way; null when the server took it. */
async function send(mail: z.infer<typeof mailSchema>): Promise<string | null> {
  try {
    await sendMail(mail)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
