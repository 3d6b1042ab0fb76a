import type { BarLine, FrontCard } from './fill-front'
import type { BarEntry, FrontLayout } from './layout'

/** In ms: news that somebody labelled 속보 is an alarm for so long; then it is an article like others. */
export const breakingMs = 2 * 3_600_000

/** Whether a story labelled 속보 still breaks: as long as a line of the bar says, else for two hours. */
export function isAlarm(card: Pick<FrontCard, 'articleId' | 'firstPublishedAt'>, bar: readonly BarEntry[], now: Date): boolean {
  const own = bar.filter(({ articleId }) => articleId === card.articleId)
  return own.length > 0 ? own.some((entry) => isOn(entry, now)) : card.firstPublishedAt.getTime() + breakingMs > now.getTime()
}

type Around = { known: ReadonlyMap<string, FrontCard>; /** Stands in a slot by somebody's hand. */ isPlaced: (articleId: string) => boolean }

/** The lines over the front at `now`: those that somebody wrote; where none is on, the newest story that breaks and that nobody has placed. */
export function linesOfBar({ bar, autoBreaking }: FrontLayout, { known, isPlaced }: Around, now: Date): BarLine[] {
  const written = bar.filter((entry) => isOn(entry, now)).flatMap((entry) => lineOf(entry, known))
  if (written.length > 0 || !autoBreaking) return written
  const alarms = [...known.values()].filter((card) => card.label === 'breaking' && !isPlaced(card.articleId) && isAlarm(card, bar, now))
  const [newest] = alarms.sort((one, other) => other.firstPublishedAt.getTime() - one.firstPublishedAt.getTime() || other.number - one.number)
  return newest ? [{ id: 'auto', article: newest, text: newest.headline, href: newest.path, since: newest.firstPublishedAt, until: new Date(newest.firstPublishedAt.getTime() + breakingMs) }] : []
}

function lineOf({ id, articleId, text, href, start, end }: BarEntry, known: ReadonlyMap<string, FrontCard>): BarLine[] {
  const span = { since: new Date(start), until: new Date(end) }
  if (articleId === null) return href === null ? [] : [{ id, article: null, text, href, ...span }]
  const article = known.get(articleId)
  return article ? [{ id, article, text: text || article.headline, href: article.path, ...span }] : []
}

function isOn({ start, end }: BarEntry, now: Date): boolean {
  return Date.parse(start) <= now.getTime() && now.getTime() < Date.parse(end)
}
