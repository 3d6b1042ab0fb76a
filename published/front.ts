import 'server-only'
import { type SQL, and, eq, gt, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
import { db } from '@/db/client'
import { publishedArticles as table } from '@/db/schema'
import type { ArticleCard } from '@/domain/articles/article'
import type { PaperSection } from '@/domain/paper/paper'
import { cachedRead } from './cached-read'
import { type StoredCard, cardColumns, isVisible, newestFirst, reviveCard, toStoredCard } from './cards'
import { getPaper } from './paper'
import { frontTag, paperTag } from './cache-tags'

/** The front page as it fills itself until an editor lays one out. No story stands twice. */
export type Front = {
  breaking: ArticleCard | null
  lead: ArticleCard | null
  top: ArticleCard[]
  latest: ArticleCard[]
  rails: { section: PaperSection; articles: ArticleCard[] }[]
}

const sizes = { top: 6, latest: 6, rail: 6 } as const
/** 속보 is news for two hours; then it is an article like others. */
const breakingHours = 2

/** The front page: two queries whatever the size of the archive and however many sections. */
export async function getFront(): Promise<Front> {
  const [{ breaking, newest, bySection }, paper] = await Promise.all([listFrontCards(), getPaper()])
  return arrangeFront({ breaking, newest, bySection, sections: paper.sections })
}

type Candidates = { breaking: ArticleCard | null; newest: ArticleCard[]; bySection: ArticleCard[]; sections: PaperSection[] }

/**
 * Chooses from the newest: the lead is the newest story with a picture among the first twelve (opinion and press releases do not
 * lead a paper), then top stories, then the newest of all by time, then each section's own. Pure.
 */
export function arrangeFront({ breaking, newest, bySection, sections }: Candidates): Front {
  const taken = new Set<number>(breaking ? [breaking.number] : [])
  const take = (cards: ArticleCard[], most: number) => {
    const chosen = cards.filter(({ number }) => !taken.has(number)).slice(0, most)
    for (const { number } of chosen) taken.add(number)
    return chosen
  }
  const apart = new Set(sections.filter(({ layout }) => layout !== 'magazine').map(({ slug }) => slug))
  const news = newest.filter(({ section }) => !apart.has(section.slug))
  const [lead = null] = take([...news.slice(0, 12).filter(({ leadPicture }) => leadPicture !== null), ...news, ...newest], 1)
  const top = take(news, sizes.top)
  const latest = take(newest, sizes.latest)
  const rails = sections
    .map((section) => ({ section, articles: take(bySection.filter((card) => card.section.slug === section.slug), sizes.rail) }))
    .filter(({ articles }) => articles.length > 0)
  return { breaking, lead, top, latest, rails }
}

const listFrontCards = cachedRead(
  'front',
  async () => readFrontCards((await getPaper()).sections.map(({ slug }) => slug)),
  () => [frontTag, paperTag],
  ({ breaking, newest, bySection }) => ({
    breaking: breaking ? reviveCard(breaking) : null,
    newest: newest.map(reviveCard),
    bySection: bySection.map(reviveCard),
  }),
)

type Part = 'breaking' | 'newest' | 'section'

/** All in one question: 속보, the newest, and of every section enough that what stands above can be left out, by one index walk each. */
export async function readFrontCards(sectionSlugs: string[]): Promise<{ breaking: StoredCard | null; newest: StoredCard[]; bySection: StoredCard[] }> {
  const isFresh = gt(table.firstPublishedAt, sql`now() - make_interval(hours => ${breakingHours})`)
  const parts = sectionSlugs.map((slug) => listOf('section', eq(table.sectionSlug, slug), 14))
  const rows = await unionAll(listOf('breaking', and(eq(table.label, 'breaking'), isFresh), 1), listOf('newest', undefined, 60), ...parts)
  const cardsOf = (part: Part) => rows.filter((row) => row.part === part).sort(byTime).map(({ part: _, ...row }) => toStoredCard(row))
  return { breaking: cardsOf('breaking')[0] ?? null, newest: cardsOf('newest'), bySection: cardsOf('section') }
}

function listOf(part: Part, fits: SQL | undefined, limit: number) {
  return db().select({ ...cardColumns, part: sql<Part>`${part}::text`.as('part') }).from(table).where(and(isVisible(), fits)).orderBy(...newestFirst).limit(limit)
}

type Timed = { firstPublishedAt: Date; number: number }

/** A union promises no order. */
const byTime = (one: Timed, other: Timed) => other.firstPublishedAt.getTime() - one.firstPublishedAt.getTime() || other.number - one.number
