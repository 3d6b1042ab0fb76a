import type { Mail } from './send-mail'

export type KeptMail = Mail & { at: Date }

const most = 20
const place = Symbol.for('ilbo.outbox')
/** On the process itself: parts of the app that were bundled apart have modules of their own. */
const kept: KeptMail[] = ((globalThis as { [place]?: KeptMail[] })[place] ??= [])

/** Keeps a message that nobody carried, in this process's memory only: its link is a secret. The oldest makes room. */
export function keepMail(mail: Mail): void {
  kept.push({ ...mail, at: new Date() })
  if (kept.length > most) kept.splice(0, kept.length - most)
}

/** What was not carried since this process began, newest first. */
export function keptMails(): KeptMail[] {
  return [...kept].reverse()
}
