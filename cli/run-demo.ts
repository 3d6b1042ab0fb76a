import { canTakeDemo } from '@/db/seed/demo-state'
import { seedDemo } from '@/db/seed/seed-demo'
import { env } from '@/lib/env'
import { messagesIn } from '@/messages'
import { waitForServers } from '@/published/journal'
import { withDatabase } from './database'
import { OperatorError } from './operator-error'
import { say } from './say'
import { createSteps } from './steps'

/** Puts the demo paper into the database that the settings name, when nothing is in it. */
export async function runDemo(): Promise<void> {
  const words = messagesIn(env().ILBO_LANG).imports
  await withDatabase(async () => {
    if (!(await canTakeDemo())) throw new OperatorError(words.demoNotEmpty)
    const { articles, changeId } = await createSteps().run(say().steps.seed, (progress) => seedDemo({ onProgress: (done, of) => progress(`${done}/${of}`) }))
    if (!(await waitForServers(changeId))) console.log(words.serversLag)
    console.log(words.demoDone(articles))
  })
}
