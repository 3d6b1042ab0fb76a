import 'server-only'
import { randomUUID } from 'node:crypto'
import { type Executor, db } from '@/db/client'
import { outgoingMails } from '@/db/schema'
import { authSecret } from '@/lib/env'
import { sealText } from '@/lib/sealed-text'
import { type Mail, isMailCarried, sendMail } from '@/lib/mail/send-mail'

/** How a mail is sealed while it waits: with the app's secret, for its own row alone. */
export const mailSeal = (id: string) => ({ secret: authSecret(), purpose: 'outgoing mail', owner: id })

/**
 * Puts a mail on its way: with `executor`, it goes out when that transaction is committed, and never if it is not. Where no mail server is set,
 * it is kept for an admin to hand over.
 */
export async function postMail(mail: Mail, executor: Executor = db()): Promise<void> {
  if (!isMailCarried()) return sendMail(mail)
  const id = randomUUID()
  await executor.insert(outgoingMails).values({ id, recipient: mail.to, sealed: sealText(JSON.stringify(mail), mailSeal(id)) })
}
