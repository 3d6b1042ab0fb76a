import 'server-only'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { db } from '@/db/client'
import { articles, contributors, sections, settings, staff } from '@/db/schema'
import { importArticle } from '@/newsroom/imports/import-article'
import { setPaperIdentity } from '@/newsroom/paper/publish-paper'
import { drawScene } from './pictures/draw-scene'
import { type Demo, type DemoPicture, readDemo } from './read-demo'

const operator = { kind: 'operator' } as const
const folder = path.dirname(fileURLToPath(import.meta.url))

/** What the database remembers of the demo paper: begun and not finished, in, or not wanted. */
type DemoState = 'filling' | 'filled' | 'declined'

/** Whether the demo paper may go in: nobody works here and nothing was written, or an earlier filling was cut short. */
export async function isDatabaseEmpty(): Promise<boolean> {
  const [state] = await db().select({ value: settings.value }).from(settings).where(eq(settings.name, 'demo'))
  if (state) return state.value === ('filling' satisfies DemoState)
  const [anyArticle] = await db().select({ id: articles.id }).from(articles).limit(1)
  const [anybody] = await db().select({ id: staff.id }).from(staff).limit(1)
  return !anyArticle && !anybody
}

/** Whether somebody who asks for the demo paper can have it: nothing was written yet, or an earlier filling was cut short. */
export async function canTakeDemo(): Promise<boolean> {
  const [anyArticle] = await db().select({ id: articles.id }).from(articles).limit(1)
  return !anyArticle || (await isDatabaseEmpty())
}

/** Remembers that this paper begins empty, so that no later start fills it. */
export async function declineDemo(): Promise<void> {
  if (await isDatabaseEmpty()) await remember('declined')
}

/**
 * Fills the paper with 새벽일보 through the newsroom's own verbs. Cut short at any point it goes on where it was at the next call:
 * every article has an import key. `onProgress` hears of each article.
 */
export async function seedDemo({ onProgress }: { onProgress?: (done: number, of: number) => void } = {}): Promise<{ articles: number; changeId: number }> {
  await remember('filling')
  const demo = await readDemo(folder, new Date())
  let changeId = await fillPaper(demo)
  for (const [index, { article, picture }] of demo.articles.entries()) {
    const options = { categoryAs: 'section', defaultSection: '사회', publish: true, findPicture: async () => (picture ? drawPicture(picture) : null) } as const
    const outcome = await importArticle({ actor: operator, article, options })
    if (!outcome.ok || outcome.publishProblem) throw new Error(`demo article ${article.key} was refused: ${JSON.stringify(outcome)}`)
    changeId = outcome.changeId ?? changeId
    onProgress?.(index + 1, demo.articles.length)
  }
  await remember('filled')
  return { articles: demo.articles.length, changeId }
}

async function fillPaper(demo: Demo): Promise<number> {
  return db().transaction(async (tx) => {
    await tx.insert(sections).values(demo.sections.map((section, position) => ({ ...section, position }))).onConflictDoNothing()
    await tx.insert(contributors).values(demo.contributors).onConflictDoNothing()
    return setPaperIdentity(tx, operator, demo.identity)
  })
}

/** The loader of vector drawings is shut for everything that comes from outside; these drawings are our own. */
async function drawPicture({ scene, seed }: DemoPicture): Promise<Uint8Array> {
  sharp.unblock({ operation: ['VipsForeignLoadSvg'] })
  try {
    return await sharp(Buffer.from(drawScene(scene, seed))).png({ compressionLevel: 1 }).toBuffer()
  } finally {
    sharp.block({ operation: ['VipsForeignLoadSvg'] })
  }
}

async function remember(value: DemoState): Promise<void> {
  await db().insert(settings).values({ name: 'demo', value }).onConflictDoUpdate({ target: settings.name, set: { value } })
}
