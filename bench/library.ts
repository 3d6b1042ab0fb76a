import { asc, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { media } from '@/db/schema'
import type { LibraryFilter } from '@/domain/media/library-filter'
import type { StaffActor } from '@/domain/staff/staff'
import { seoulDay } from '@/lib/korean-time'
import { countLibrary, listLibrary, mostLibraryCounted } from '@/newsroom/media/list-library'
import { listMedia } from '@/newsroom/media/list-media'
import { fillLibrary, libraryPerson } from './data/fill-library'
import { timesOf } from './measure'
import { reportWithin } from './report'
import { readArguments, withDatabase } from './with-database'

/** Budget of every list at the 99th percentile, in ms, and how often each is asked. */
const budget = 100
const rounds = 100
const warmUp = 8
const { count, kept } = readArguments(100_000)

const actor: StaffActor = { kind: 'staff', staffId: libraryPerson(4), sessionId: '', name: '직원 4', email: 'person4@saebyeok.example', role: 'editor', sectionIds: null, mayPublish: true }

/** Measures the library on the embedded database with 100,000 items, through the very functions that the page and the editor's picker call, counts included. */
async function measure(): Promise<void> {
  const { rows } = await db().execute<{ items: string; words: string }>(sql`select count(*) as items, pg_size_pretty(pg_relation_size('media_by_words')) as words from media`)
  console.log(`${rows[0]?.items} items, index of words ${rows[0]?.words}`)
  for (const [name, work] of Object.entries(await questions())) {
    await timesOf(warmUp, work)
    reportWithin(budget, name, await timesOf(rounds, work))
  }
}

async function questions(): Promise<Record<string, (index: number) => Promise<unknown>>> {
  const [oldest] = await db().select({ at: sql<string>`to_char(${media.createdAt} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')` }).from(media).orderBy(asc(media.createdAt)).offset(47).limit(1)
  const lastPage = `${oldest?.at}_00000000-0000-4000-8001-000000000000`
  const day = (ago: number) => seoulDay(new Date(Date.now() - ago * 86_400_000))
  const words = ['시민', '예산', '버스', '청년', '도서', '경찰', '감자', '쀍뛟']
  const word = (index: number) => words[index % words.length] ?? ''
  const of = (filter: LibraryFilter | ((index: number) => LibraryFilter)) => async (index: number) => {
    const asked = typeof filter === 'function' ? filter(index) : filter
    const page = await listLibrary({ actor, filter: asked })
    if (page?.nextCursor && !page.previousCursor) await countLibrary({ filter: asked, most: mostLibraryCounted + 1 })
  }
  return {
    'everything': of({}),
    'pictures': of({ kind: 'picture' }),
    'files': of({ kind: 'file' }),
    'last page by keyset': of({ cursor: lastPage }),
    'last page but backwards': of({ before: lastPage }),
    'unused': of({ state: 'unused' }),
    'unused files': of({ state: 'unused', kind: 'file' }),
    'without alternative text': of({ state: 'without-alt' }),
    'without credit': of({ state: 'without-credit' }),
    'rights expiring': of({ state: 'expiring' }),
    'rights expired': of({ state: 'expired' }),
    'of one person': of((index) => ({ uploaderId: libraryPerson(index % 60) })),
    'of nobody': of({ uploaderId: libraryPerson(4000) }),
    'one day': of((index) => ({ from: day(index * 7), to: day(index * 7) })),
    'one year, long ago': of({ from: day(800), to: day(435) }),
    'of one person, without alt, long ago': of({ uploaderId: libraryPerson(1), state: 'without-alt', to: day(900) }),
    'search, one syllable': of((index) => ({ query: [...'시구사지고'][index % 5] })),
    'search, two syllables': of((index) => ({ query: word(index) })),
    'search, two words': of((index) => ({ query: `${word(index)} ${word(index + 1)}` })),
    'search, a file name': of((index) => ({ query: `IMG_${index * 997}` })),
    'search in unused files': of((index) => ({ query: word(index), state: 'unused', kind: 'file' })),
    'search, expired': of((index) => ({ query: word(index), state: 'expired' })),
    'the editor’s picker': () => listMedia({ actor, filter: {} }),
    'the editor’s picker, search': (index) => listMedia({ actor, filter: { query: word(index) } }),
  }
}

await withDatabase({ kept, table: 'media', fill: () => fillLibrary(count, (done) => console.log(`${done} items`)), measure })
