import 'server-only'
import { log } from '@/lib/log'
import { isMailCarried } from '@/lib/mail/send-mail'
import { Rounds, keepGoing } from '@/lib/rounds'
import { carryNextMail } from './carry-mail'

const everyMs = 3_000

/** A running server hands waiting mails to the mail server, one after the other. Where none is set, there are none. */
export function keepMailGoing(): void {
  if (isMailCarried()) keepGoing(new Rounds({ round, everyMs, complaint: 'mails could not be looked at' }), everyMs)
}

async function round(isStopped: () => boolean): Promise<void> {
  while (!isStopped()) {
    const outcome = await carryNextMail()
    if (outcome === 'nothing') return
    if (outcome === 'failed') log.warn('a mail could not be sent yet')
  }
}
