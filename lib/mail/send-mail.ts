import { log } from '@/lib/log'
import { keepMail } from './outbox'

/** One message: plain text, and the same as simple HTML. */
export type Mail = { to: string; subject: string; text: string; html: string }

/**
 * The one way out for mail. No carrier is built in yet, so every message is a line of the log and stays in the outbox, where an admin
 * finds its link to hand it over; a carrier goes here, behind the same two functions.
 */
export async function sendMail(mail: Mail): Promise<void> {
  keepMail(mail)
  log.info({ mail: { to: mail.to, subject: mail.subject, text: mail.text } }, 'mail is not set up: to be handed over by a person')
}

/** Whether messages reach people by themselves. Where not, whoever had one sent is shown its link. */
export function isMailCarried(): boolean {
  return false
}
