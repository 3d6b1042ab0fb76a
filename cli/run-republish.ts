import { env } from '@/lib/env'
import { messagesIn } from '@/messages'
import { republish } from '@/newsroom/door/republish'
import { waitForServers } from '@/published/journal'
import { withDatabase } from './database'

/** Builds the reader side anew from the newsroom's revisions. */
export async function runRepublish(): Promise<void> {
  const words = messagesIn(env().ILBO_LANG).imports
  const { articles, caughtUp } = await withDatabase(async () => {
    const done = await republish({ actor: { kind: 'operator' } })
    return { ...done, caughtUp: await waitForServers(done.changeId) }
  })
  if (!caughtUp) console.log(words.serversLag)
  console.log(words.rebuilt(articles))
}
