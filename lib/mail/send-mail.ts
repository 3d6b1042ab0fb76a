import { createTransport } from 'nodemailer'
import { mailSettings } from '@/lib/env'
import { log } from '@/lib/log'
import { keepMail } from './outbox'

/** One message: plain text, and the same as simple HTML. */
export type Mail = { to: string; subject: string; text: string; html: string }

/** A mail server that does not answer must not hold whoever waits for it, in milliseconds. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, dnsTimeout: 10_000, socketTimeout: 30_000 }

/**
 * The one way out for mail: hands it to the server of `SMTP_URL`, once; throws what the server or the network said. Where no server is set, the
 * message is a line of the log and stays in the outbox, where an admin finds its link to hand it over.
 */
export async function sendMail(mail: Mail): Promise<void> {
  const settings = mailSettings()
  if (!settings) {
    keepMail(mail)
    log.info({ mail: { to: mail.to, subject: mail.subject, text: mail.text } }, 'mail is not set up: to be handed over by a person')
    return
  }
  const transport = createTransport({ url: settings.url, ...patience, disableFileAccess: true, disableUrlAccess: true })
  try {
    // Answers of a machine to a machine are nobody's business.
    await transport.sendMail({ ...mail, from: settings.from, headers: { 'Auto-Submitted': 'auto-generated' } })
  } finally {
    transport.close()
  }
}

/** Whether messages reach people by themselves. Where not, whoever had one sent is shown its link. */
export function isMailCarried(): boolean {
  return mailSettings() !== null
}
