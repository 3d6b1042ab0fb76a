import 'server-only'
import { db } from '@/db/client'
import type { TagEntry } from '@/domain/articles/article'
import type { PublicChange } from '@/domain/articles/public-change'
import { fillSearch } from '@/newsroom/door/fill-search'
import { holdTagged, retellTag } from '@/newsroom/door/retell-tag'

/** Above it, naming each page costs more than forgetting all of them. */
const mostNamed = 1000

/** Shows everything that readers find under a tag's address under another one, some hundred articles at a time. Answers what readers see differ. */
export async function retellAll(from: string, to: TagEntry): Promise<PublicChange> {
  const numbers: number[] = []
  for (let after = 0; ; after = numbers.at(-1) ?? after) {
    const done = await db().transaction(async (tx) => {
      const held = await holdTagged(tx, from, after)
      if (held.length > 0) await retellTag(tx, from, to, held)
      return held
    })
    if (done.length === 0) break
    numbers.push(...done)
  }
  const isMany = numbers.length > mostNamed
  // Of many the server itself sees to it, beside everything else (`keepSearchWhole`).
  if (!isMany) await fillSearch()
  return { articleNumbers: isMany ? [] : numbers, everyArticle: isMany, sectionSlugs: [], contributorSlugs: [], tagSlugs: [...new Set([from, to.slug])], paper: false, paths: [`/tags/${to.slug}`] }
}
