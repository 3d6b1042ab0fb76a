import 'server-only'
import { env, staffUrl } from '@/lib/env'
import { writeMail } from '@/lib/mail/write-mail'
import { messagesIn } from '@/messages'
import { getPaper } from '@/newsroom/preview/get-paper'
import { postMail } from './post-mail'

/** Addresses in mails are made of the configured origin alone: what a request says of its host is anybody's word. */
export const inviteAddress = (token: string) => `${staffUrl()}/admin/invite/${token}`
export const resetAddress = (token: string) => `${staffUrl()}/admin/reset/${token}`

type Invitation = { to: string; name: string; /** Null: the operator. */ invitedBy: string | null; token: string }

export async function mailInvitation({ to, name, invitedBy, token }: Invitation): Promise<void> {
  const { people, newsroom } = messagesIn(env().ILBO_LANG)
  const { invitation } = people.mails
  const { name: paper } = await getPaper()
  const lines = [invitation.greeting(name), invitation.invited(paper, invitedBy ?? newsroom.account.roles.admin)]
  await postMail(writeMail(to, { subject: invitation.subject(paper), lines, link: inviteAddress(token), linkWords: invitation.link, foot: invitation.foot }))
}

export async function mailReset({ to, name, token }: { to: string; name: string; token: string }): Promise<void> {
  const { reset } = messagesIn(env().ILBO_LANG).people.mails
  const { name: paper } = await getPaper()
  await postMail(writeMail(to, { subject: reset.subject(paper), lines: [reset.greeting(name), reset.asked(paper)], link: resetAddress(token), linkWords: reset.link, foot: reset.foot }))
}
