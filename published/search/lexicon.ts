import 'server-only'
import { db } from '@/db/client'
import { publishedArticles as table, publishedContributors } from '@/db/schema'
import { articlePath } from '@/domain/articles/address'
import { type Completion, completionOf } from '@/domain/search/complete'
import { foldText } from '@/domain/search/fold-text'
import { withoutParticle } from '@/domain/search/particles'
import { type KnownWord, knownWords } from '@/domain/search/spelling'
import { runsOf } from '@/domain/search/text-runs'
import { isVisible, newestFirst } from '@/published/cards'
import { getPaperNow } from './paper-now'

/** What can be suggested: names that complete what is typed, and words to correct it with. */
export type Lexicon = { completions: Completion[]; words: KnownWord[] }

/** The newest articles say what readers may be looking for. */
const newest = 2000
const lifeMs = 60_000
/** While articles come in one after the other, it is made anew at most this often. */
const restMs = 2000

type Memory = { lexicon: Lexicon | null; madeAt: number; isStale: boolean; making: Promise<Lexicon> | null; turn: number }
/** One per process, on globalThis because routes, pages and the follower of changes are bundled apart. */
const memoryKey: unique symbol = Symbol.for('ilbo.lexicon') as never
const holder = globalThis as typeof globalThis & { [memoryKey]?: Memory }
const memory = (holder[memoryKey] ??= { lexicon: null, madeAt: 0, isStale: true, making: null, turn: 0 })

/** What can be suggested now: at most a minute old, and not older than the last publication but for two seconds. */
export async function getLexicon(): Promise<Lexicon> {
  const age = Date.now() - memory.madeAt
  if (memory.lexicon && age < lifeMs && !(memory.isStale && age > restMs)) return memory.lexicon
  memory.making ??= makeAnew().finally(() => {
    memory.making = null
  })
  // A minute is no harm, so nobody waits for it; a headline that was taken back must not be suggested.
  return memory.lexicon && !memory.isStale ? memory.lexicon : memory.making
}

/** Something was published, changed or taken back. `atOnce`: not even the rest of two seconds may pass, nor what is being made now be kept. */
export function forgetLexicon(atOnce = false): void {
  memory.isStale = true
  if (!atOnce) return
  memory.lexicon = null
  memory.making = null
  memory.turn += 1
}

async function makeAnew(): Promise<Lexicon> {
  memory.isStale = false
  const { turn } = memory
  try {
    const lexicon = await readLexicon()
    if (turn === memory.turn) Object.assign(memory, { lexicon, madeAt: Date.now() })
    return lexicon
  } catch (error) {
    memory.isStale = true
    throw error
  }
}

async function readLexicon(): Promise<Lexicon> {
  const [paper, people, articles] = await Promise.all([
    getPaperNow(),
    db().select({ slug: publishedContributors.slug, name: publishedContributors.name }).from(publishedContributors).limit(2000),
    db().select({ number: table.number, slug: table.slug, headline: table.headline, tags: table.tags }).from(table).where(isVisible()).orderBy(...newestFirst).limit(newest),
  ])
  const tags = countTags(articles.flatMap((article) => article.tags))
  const completions = [
    ...paper.sections.map(({ name, slug }) => completionOf({ kind: 'section', text: name, path: `/sections/${slug}` }, 0)),
    ...people.map(({ name, slug }) => completionOf({ kind: 'contributor', text: name, path: `/contributors/${slug}` }, 0)),
    ...tags.map(({ name, slug, count }) => completionOf({ kind: 'tag', text: name, path: `/tags/${slug}` }, count)),
    ...articles.map(({ number, slug, headline }, place) => completionOf({ kind: 'headline', text: headline, path: articlePath(number, slug) }, -place)),
  ]
  const names = [...paper.sections.map(({ name }) => name), ...people.map(({ name }) => name)]
  return { completions, words: knownWords(countWords([...names, ...tags.map(({ name }) => name), ...articles.map(({ headline }) => headline)])) }
}

function countTags(tags: { name: string; slug: string }[]): { name: string; slug: string; count: number }[] {
  const counted = new Map<string, { name: string; slug: string; count: number }>()
  for (const { name, slug } of tags) {
    const known = counted.get(slug)
    if (known) known.count += 1
    else counted.set(slug, { name, slug, count: 1 })
  }
  return [...counted.values()]
}

/** Words as they are written, and without the particle they may end in. */
function countWords(texts: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (word: string) => counts.set(word, (counts.get(word) ?? 0) + 1)
  for (const text of texts) {
    for (const { text: run, kind } of runsOf(foldText(text))) {
      if (kind !== 'syllables' && kind !== 'letters') continue
      add(run)
      const stem = withoutParticle(run)
      if (stem !== null) add(stem)
    }
  }
  return counts
}
