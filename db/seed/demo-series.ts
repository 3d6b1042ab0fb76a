import 'server-only'
import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { articles, series } from '@/db/schema'
import { setSeries } from '@/newsroom/series/set-series'

const name = '동네의 시간'
const description = '새벽 첫차에서 도서관의 밤까지, 새벽시의 하루를 채우는 사람들을 시각마다 만납니다.'
/** Its parts, the first one first. */
const parts = ['36-seniors-smartphone-class.md', '31-interview-watch-repairer.md', '14-library-after-nine.md', '08-first-bus-of-the-day.md']

/** Makes articles of the demo paper a series, by the newsroom's own verb; its description is the desk's to write. */
export async function seedDemoSeries(): Promise<void> {
  await db().insert(series).values({ name, slug: '동네의-시간', description }).onConflictDoNothing()
  for (const [place, file] of parts.entries()) {
    const [article] = await db().select({ id: articles.id }).from(articles).where(eq(articles.importKey, `demo:${file}`))
    if (!article) throw new Error(`demo article ${file} is not there`)
    const outcome = await setSeries({ actor: { kind: 'operator' }, input: { articleId: article.id, name, part: place + 1 } })
    if (!outcome.ok) throw new Error(`demo series was refused: ${JSON.stringify(outcome.problem)}`)
  }
}
