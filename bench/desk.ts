import { asc, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { articles, sections } from '@/db/schema'
import { shownDays } from '@/domain/articles/calendar'
import type { ListFilter } from '@/domain/articles/list-filter'
import type { StaffActor } from '@/domain/staff/staff'
import { seoulDay } from '@/lib/korean-time'
import { type CalendarFilter, listPlanned } from '@/newsroom/calendar/list-planned'
import { listUndated } from '@/newsroom/calendar/list-undated'
import { listContributors } from '@/newsroom/contributors/list-contributors'
import { countArticles, listArticles, mostCounted } from '@/newsroom/desk/list-articles'
import { listStaff } from '@/newsroom/desk/list-staff'
import { listMyTurn } from '@/newsroom/inbox/list-my-turn'
import { listNotices } from '@/newsroom/inbox/list-notices'
import { listRevisions } from '@/newsroom/revisions/list-revisions'
import { deskIds, fillDesk } from './data/fill-desk'
import { timesOf } from './measure'
import { reportWithin } from './report'
import { readArguments, withDatabase } from './with-database'

/** Budget of every list at the 99th percentile, in ms, and how often each is asked. */
const budget = 100
const rounds = 100
/** Rounds before, so that neither the first compilation nor a cold page counts. */
const warmUp = 8
const { count, kept } = readArguments(100_000)

const editor: StaffActor = { kind: 'staff', staffId: deskIds.editor, sessionId: '', name: '직원 4', email: 'person4@saebyeok.example', role: 'admin', sectionIds: null, mayPublish: true }
const reporter: StaffActor = { ...editor, staffId: deskIds.reporter, name: '직원 5', role: 'reporter', mayPublish: false }

/**
 * Measures the newsroom's lists on the embedded database with 100,000 articles and 1,000,000 revisions, through the very functions that the pages
 * call. A list of articles is asked together with its count, as its page does.
 */
async function measure(): Promise<void> {
  const { rows } = await db().execute<{ articles: string; revisions: string }>(sql`select (select count(*) from articles) as articles, (select count(*) from revisions) as revisions`)
  console.log(`${rows[0]?.articles} articles, ${rows[0]?.revisions} revisions`)
  for (const [name, work] of Object.entries(await questions())) {
    await timesOf(warmUp, work)
    reportWithin(budget, name, await timesOf(rounds, work))
  }
}

type Questions = Record<string, (index: number) => Promise<unknown>>

async function questions(): Promise<Questions> {
  const [section] = await db().select({ id: sections.id }).from(sections).orderBy(asc(sections.position))
  const [oldest] = await db().select({ at: sql<string>`to_char(${articles.savedAt} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')` }).from(articles).orderBy(asc(articles.savedAt)).offset(49).limit(1)
  const sectionId = section?.id ?? ''
  const day = (ago: number) => seoulDay(new Date(Date.now() - ago * 86_400_000))
  const words = ['시민', '예산', '버스', '청년', '도서', '경찰', '감자', '쀍뛟']
  const of = (filter: ListFilter | ((index: number) => ListFilter), actor = editor) => async (index: number) => {
    const asked = typeof filter === 'function' ? filter(index) : filter
    const { nextCursor, previousCursor } = await listArticles({ actor, filter: asked })
    if (nextCursor && !previousCursor) await countArticles({ actor, filter: asked, most: mostCounted + 1 })
  }
  const word = (index: number) => words[index % words.length] ?? ''
  const month = (ago: (index: number) => number, { actor = editor, filter }: { actor?: StaffActor; filter?: CalendarFilter } = {}) => async (index: number) => {
    const days = shownDays({ view: 'month', day: day(ago(index)) })
    await Promise.all([listPlanned({ actor, from: days[0] ?? '', to: days.at(-1) ?? '', perDay: 4, filter }), listUndated({ actor, filter })])
  }
  return {
    'all articles': of({}),
    'all, by first publication': of({ sort: 'published' }),
    'all, of a reporter': of({}, reporter),
    'last page by keyset': of({ cursor: `${oldest?.at}_00000000-0000-4000-8001-000000000000` }),
    'last page but backwards': of({ before: `${oldest?.at}_00000000-0000-4000-8001-000000000000` }),
    'status: published': of({ status: 'published' }),
    'status: draft': of({ status: 'draft' }),
    'status: in review': of({ status: 'in-review' }),
    'trash': of({ status: 'trash' }),
    'trash, of a reporter': of({ status: 'trash' }, reporter),
    'section': of({ sectionId }),
    'label': of({ label: 'interview' }),
    'author with many': of({ authorId: deskIds.commonName }),
    'author with few': of({ authorId: deskIds.rareName }),
    'tag with many': of({ tag: '태그 100' }),
    'tag with few': of({ tag: '태그 1234' }),
    'tag that nobody knows': of({ tag: '없는 태그' }),
    'one day': of((index) => ({ from: day(index * 7), to: day(index * 7) })),
    'one year, first published': of({ from: day(800), to: day(435), sort: 'published' }),
    'mine': of({ scope: 'mine' }, reporter),
    'waiting for me, reporter': of({ scope: 'turn' }, reporter),
    'waiting for me, editor': of({ scope: 'turn' }),
    'section and status and label': of({ sectionId, status: 'published', label: 'photo' }),
    'section and author': of({ sectionId, authorId: deskIds.commonName }),
    'author and tag and year': of({ authorId: deskIds.commonName, tag: '태그 100', from: day(800), to: day(435) }),
    'drafts of a section, long ago': of({ status: 'draft', sectionId, to: day(1000) }),
    'nothing: label and unknown words': of({ label: 'photo', query: '쀍뛟' }),
    'search, one syllable': of((index) => ({ query: [...'시구사지고'][index % 5] })),
    'search, two syllables': of((index) => ({ query: word(index) })),
    'search, two words': of((index) => ({ query: `${word(index)} ${word(index + 1)}` })),
    'search, two syllables, of a reporter': of((index) => ({ query: word(index) }), reporter),
    'search in a section, drafts': of((index) => ({ query: word(index), sectionId, status: 'draft' })),
    'search, by first publication': of((index) => ({ query: word(index), sort: 'published' })),
    'calendar, this month': month(() => 0),
    'calendar, months long ago': month((index) => 30 + index * 9),
    'calendar, this month, of a reporter': month(() => 0, { actor: reporter }),
    'calendar, this month, of a section': month(() => 0, { filter: { sectionId } }),
    'calendar, this month, mine': month(() => 0, { actor: reporter, filter: { isMine: true } }),
    'calendar, day of it in the list': of((index) => ({ day: day(index % 20) })),
    'articles without a day, in the list': of({ day: 'none' }),
    'my turn': () => listMyTurn({ actor: editor }),
    'inbox': () => listNotices({ actor: editor }),
    'history of 1,000 revisions': () => listRevisions({ actor: editor, articleId: deskIds.article }),
    'history, far down': () => listRevisions({ actor: editor, articleId: deskIds.article, place: { before: 300 } }),
    'staff': () => listStaff({ actor: editor }),
    'contributors': () => listContributors({ actor: editor }),
  }
}

await withDatabase({ kept, table: 'articles', fill: () => fillDesk(count, (done) => console.log(`${done} articles`)), measure })
