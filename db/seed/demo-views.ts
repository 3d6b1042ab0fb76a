import 'server-only'
import { asc } from 'drizzle-orm'
import { db } from '@/db/client'
import { articleViewSources, articleViewTotals, articleViews, publishedArticles } from '@/db/schema'
import type { Referrer } from '@/domain/views/referrer'
import { isoSeoul } from '@/lib/korean-time'
import { createRandom, hashWord } from './pictures/prng'

const hourMs = 3_600_000
/** Readers per hour of the day in Seoul, from midnight: few at night, most on the way to work, at noon and in the evening. */
const dayCurve = [2, 1, 1, 1, 1, 2, 5, 9, 10, 8, 7, 7, 10, 9, 7, 6, 6, 7, 9, 9, 8, 8, 7, 4]
/** As long as hours are kept. */
const days = 35

const from = (group: Referrer['group'], times: number, host = ''): Referrer[] => Array.from({ length: times }, () => ({ group, host }))
const origins: readonly [Referrer, ...Referrer[]] = [
  { group: 'own', host: '' },
  ...from('naver', 8), ...from('own', 4), ...from('direct', 4), ...from('kakaotalk', 3), ...from('google', 2), ...from('daum', 2), ...from('facebook', 1), ...from('x', 1),
  ...from('other', 1, 'garam-neighbours.example'),
]

type Published = { number: number; headline: string; firstPublishedAt: Date }

/** Readers of the demo paper since its articles came out, the same at every filling for the same hour. Once there, they are left as they are. */
export async function seedDemoViews(now: Date): Promise<void> {
  const { number, headline, firstPublishedAt } = publishedArticles
  const published = await db().select({ number, headline, firstPublishedAt }).from(publishedArticles).orderBy(asc(number))
  for (const article of published) await insertViews(article.number, viewsOf(article, now))
}

type Views = { hours: Map<number, number>; sources: Map<string, { day: string; origin: Referrer; views: number }> }

/** Interest begins with the publication and halves in sixteen hours; how large it is, its headline's letters decide. */
function viewsOf({ headline, firstPublishedAt }: Published, now: Date): Views {
  const random = createRandom(hashWord(headline))
  const interest = random.range(1, 4) ** 2
  const found: Views = { hours: new Map(), sources: new Map() }
  const first = Math.floor(Math.max(firstPublishedAt.getTime(), now.getTime() - days * 24 * hourMs) / hourMs) * hourMs
  for (let hour = first; hour <= now.getTime(); hour += hourMs) {
    const age = (hour - firstPublishedAt.getTime()) / hourMs
    const awake = dayCurve[Number(isoSeoul(new Date(hour)).slice(11, 13))] ?? 0
    const views = Math.round((interest * awake * random.range(0.7, 1.3)) / 2 ** (Math.max(0, age) / 16))
    if (views > 0) addHour(found, hour, views, random.pick)
  }
  return found
}

function addHour({ hours, sources }: Views, hour: number, views: number, pick: ReturnType<typeof createRandom>['pick']): void {
  hours.set(hour, views)
  for (let view = 0; view < views; view += 1) {
    const origin = pick(origins)
    const day = isoSeoul(new Date(hour)).slice(0, 10)
    const key = `${day} ${origin.group}`
    sources.set(key, { day, origin, views: (sources.get(key)?.views ?? 0) + 1 })
  }
}

async function insertViews(number: number, { hours, sources }: Views): Promise<void> {
  if (hours.size === 0) return
  const total = [...hours.values()].reduce((sum, views) => sum + views, 0)
  await db().transaction(async (tx) => {
    const isNew = await tx.insert(articleViewTotals).values({ number, views: total }).onConflictDoNothing().returning()
    if (isNew.length === 0) return
    await tx.insert(articleViews).values([...hours].map(([hour, views]) => ({ hour: new Date(hour), number, views })))
    await tx.insert(articleViewSources).values([...sources.values()].map(({ day, origin, views }) => ({ number, day, source: origin.group, host: origin.host, views })))
  })
}
