import 'server-only'
import { type SQL, asc, desc, sql } from 'drizzle-orm'
import { publishedArticles as table } from '@/db/schema'
import type { PublishedArticle, SeriesEntry } from '@/domain/articles/article'
import { type ArticleCompany, type Companion, companySizes, gatherCompany } from '@/domain/articles/article-company'
import type { Paper } from '@/domain/paper/paper'
import { type BoardAround, arrangeAround, boardFigures, boardParts } from './board-around'
import { isVisible, newestFirst, reviveCard, toStoredCard } from './cards'
import { type Listed, newestListed } from './listed'
import { type Place, readPlaces } from './places'

/** More tags than these say little of what an article is about; more writers than these have no room for their stories. */
const most = { tags: 4, writers: 3 } as const

const oldestFirst = [asc(table.firstPublishedAt), asc(table.number)]

/**
 * What stands around an article, by one query however much there is. Neighbours and section step along an index and stop after
 * a handful, whatever the size of the archive, and so do tags and names along their lists. It is not remembered by itself, because the page
 * that shows it is: it is at most as old as that.
 * What expires it early is the article's own change, or that of its direct neighbours (`newsroom/door/find-neighbours.ts`).
 */
export async function getArticleCompany(article: PublishedArticle): Promise<ArticleCompany> {
  return toCompany(article, await readPlaces(partsOf(article)))
}

/** The same, and for an article of a board the list around it: still one query. */
export async function getSurroundings(article: PublishedArticle, paper: Paper): Promise<{ company: ArticleCompany; board: BoardAround | null }> {
  const { number, section: { slug } } = article
  if (paper.sections.find((section) => section.slug === slug)?.layout !== 'board') return { company: await getArticleCompany(article), board: null }
  const places = await readPlaces([...partsOf(article), ...boardParts(number, slug)], boardFigures(number, slug))
  return { company: toCompany(article, places), board: arrangeAround(places) }
}

function toCompany(article: PublishedArticle, places: Place[]): ArticleCompany {
  const found = places.filter((place): place is Place & Pick<Companion, 'reason'> => !place.reason.startsWith('board-'))
  return gatherCompany(article, found.map(({ reason, key, who, boardNumber: _number, isPinned: _pinned, hasAttachment: _file, views: _views, above: _above, total: _total, ...row }) => ({ reason, key, who, card: reviveCard(toStoredCard(row)) })))
}

function partsOf({ number, section, tags, bylines, series }: PublishedArticle): SQL[] {
  const inSection = sql`${table.sectionSlug} = ${section.slug}`
  // By the database's own value: an instant loses its microseconds on the way through JavaScript.
  const own = sql`((select first_published_at from published_articles where number = ${number}), ${number}::int)`
  const place = sql`(${table.firstPublishedAt}, ${table.number})`
  return [
    part('previous', '', sql`${inSection} and ${place} < ${own}`, 1),
    part('next', '', sql`${inSection} and ${place} > ${own}`, 1, oldestFirst),
    ...(series ? seriesParts(series) : []),
    // One more than is shown, for the article itself and its neighbours.
    part('section', '', inSection, companySizes.related + 3),
    ...tags.slice(0, most.tags).map(({ slug }) => listed('tag', 'tag', slug, companySizes.related + 1)),
    ...bylines.slice(0, most.writers).map(({ slug }) => listed('writer', 'contributor', slug, companySizes.others + 1)),
  ]
}

function seriesParts({ slug, part: own }: SeriesEntry): SQL[] {
  const isBeside = (side: SQL) => sql`${table.seriesSlug} = ${slug} and ${table.seriesPart} ${side} ${own}`
  return [part('earlier-part', '', isBeside(sql`<`), 1, [desc(table.seriesPart)]), part('later-part', '', isBeside(sql`>`), 1, [asc(table.seriesPart)])]
}

function listed(reason: Companion['reason'], list: Listed, slug: string, limit: number): SQL {
  return sql`(select ${reason}::text as reason, ${slug}::text as key, listed.number as number from ${newestListed(list, slug, limit)} as listed)`
}

function part(reason: Companion['reason'], key: string, fits: SQL, limit: number, order: readonly SQL[] = newestFirst): SQL {
  return sql`(select ${reason}::text as reason, ${key}::text as key, ${table.number} as number from ${table} where ${fits} and ${isVisible()}
    order by ${sql.join([...order], sql`, `)} limit ${limit})`
}
