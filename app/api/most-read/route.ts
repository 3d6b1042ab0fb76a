import { hrefOf } from '@/components/site/paths'
import { words } from '@/components/site/words'
import type { ArticleCard } from '@/domain/articles/article'
import { listMostRead } from '@/published/views'
import { briefly } from '../briefly'

export const dynamic = 'force-dynamic'

/** What is read most now, for `<most-read>` on pages that were made earlier: `{ day: line[], week: line[] }`. */
export async function GET(): Promise<Response> {
  const { day, week } = await listMostRead()
  return briefly({ day: day.map(lineOf), week: week.map(lineOf) })
}

function lineOf({ path, label, headline }: ArticleCard) {
  return { href: hrefOf(path), label: label ? `[${words.labels[label]}] ` : '', isAlarm: label === 'breaking', headline }
}
