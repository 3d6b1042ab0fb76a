import 'server-only'
import { isBuilding } from '@/lib/env'
import { describeError, log } from '@/lib/log'
import { isMailCarried } from '@/lib/mail/send-mail'
import { carryNextMail } from './carry-mail'

const everyMs = 3_000

/** A running server hands waiting mails to the mail server, one after the other. Where none is set, there are none. */
export function keepMailGoing(): void {
  if (!isBuilding() && isMailCarried()) plan()
}

function plan(): void {
  setTimeout(() => void drain(), everyMs).unref()
}

async function drain(): Promise<void> {
  try {
    let outcome = await carryNextMail()
    while (outcome !== 'nothing') {
      if (outcome === 'failed') log.warn('a mail could not be sent yet')
      outcome = await carryNextMail()
    }
  } catch (error) {
    log.warn(describeError(error), 'mails could not be looked at')
  }
  plan()
}
