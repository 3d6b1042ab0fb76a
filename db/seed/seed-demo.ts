import 'server-only'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { db } from '@/db/client'
import { sections } from '@/db/schema'
import { importArticle } from '@/newsroom/imports/import-article'
import { publishPaper, setPaperIdentity } from '@/newsroom/paper/publish-paper'
import { seedDemoBoard } from './demo-board'
import { seedDemoPages } from './demo-pages'
import { seedDemoPeople } from './demo-people'
import { rememberDemo } from './demo-state'
import { seedDemoSeries } from './demo-series'
import { seedDemoViews } from './demo-views'
import { drawPicture } from './draw-picture'
import { type Demo, readDemo } from './read-demo'

const operator = { kind: 'operator' } as const
const folder = path.dirname(fileURLToPath(import.meta.url))

/**
 * Fills the paper with 새벽일보 through the newsroom's own verbs. Cut short at any point it goes on where it was at the next call:
 * every article has an import key. `onProgress` hears of each article.
 */
export async function seedDemo({ onProgress }: { onProgress?: (done: number, of: number) => void } = {}): Promise<{ articles: number; changeId: number }> {
  await rememberDemo('filling')
  const demo = await readDemo(folder, new Date())
  let changeId = await fillPaper(demo)
  await seedDemoPeople(demo.contributors)
  const board = await seedDemoBoard({ folder, now: new Date(), section: '보도자료' })
  changeId = board.changeId ?? changeId
  for (const [index, { article, picture }] of demo.articles.entries()) {
    const options = { categoryAs: 'section', defaultSection: '사회', publish: true, findPicture: async () => (picture ? drawPicture(picture) : null) } as const
    const outcome = await importArticle({ actor: operator, article, options })
    if (!outcome.ok || outcome.publishProblem) throw new Error(`demo article ${article.key} was refused: ${JSON.stringify(outcome)}`)
    changeId = outcome.changeId ?? changeId
    onProgress?.(index + 1, demo.articles.length)
  }
  await seedDemoSeries()
  await seedDemoPages()
  await seedDemoViews(new Date())
  // Pages that a running server has made meanwhile know nothing of these readers.
  changeId = await db().transaction((tx) => publishPaper(tx))
  await rememberDemo('filled')
  return { articles: demo.articles.length + board.articles, changeId }
}

async function fillPaper(demo: Demo): Promise<number> {
  return db().transaction(async (tx) => {
    await tx.insert(sections).values(demo.sections.map((section, position) => ({ ...section, position }))).onConflictDoNothing()
    return setPaperIdentity(tx, operator, demo.identity)
  })
}
