import 'server-only'
import { eq } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { articles, revisions } from '@/db/schema'
import type { Notice } from '@/domain/notices/notice'
import type { Actor } from '@/domain/staff/staff'
import { env, staffUrl } from '@/lib/env'
import { isMailCarried } from '@/lib/mail/send-mail'
import { writeMail } from '@/lib/mail/write-mail'
import { messagesIn } from '@/messages'
import { getPaper } from '@/newsroom/preview/get-paper'
import { postMail } from './post-mail'

/** What the inbox tells, by mail as well: goes out when the transaction is committed. Without a mail server nothing: the inbox has it. */
export async function mailNotices(tx: Executor, actor: Actor, { kind, articleId, detail }: Notice, addresses: readonly string[]): Promise<void> {
  if (!isMailCarried() || addresses.length === 0) return
  const { newsroom: { list }, way: { inbox } } = messagesIn(env().ILBO_LANG)
  const [article] = await tx.select({ headline: revisions.headline }).from(articles).innerJoin(revisions, eq(revisions.id, articles.headRevisionId)).where(eq(articles.id, articleId))
  const headline = article?.headline || list.untitled
  const what = inbox.kinds[kind](actor.kind === 'staff' ? actor.name : inbox.operator)
  const words = {
    subject: `[${(await getPaper(tx)).name}] ${what}: ${headline}`,
    lines: [`${what}.`, headline, ...(detail === '' ? [] : [detail])],
    link: `${staffUrl()}/admin/articles/${articleId}`,
    linkWords: inbox.mail.link,
    foot: inbox.mail.foot,
  }
  for (const address of addresses) await postMail(writeMail(address, words), tx)
}
