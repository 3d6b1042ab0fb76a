import 'server-only'
import { isMailCarried } from '@/lib/mail/send-mail'
import { carryNextMail } from './carry-mail'

/** Hands waiting mails to the mail server, one after the other, until none is due or it is `until` (ms). Answers whether some may be left. */
export async function carryMails(until: number): Promise<boolean> {
  if (!isMailCarried()) return false
  while (Date.now() < until) if ((await carryNextMail()) === 'nothing') return false
  return true
}
