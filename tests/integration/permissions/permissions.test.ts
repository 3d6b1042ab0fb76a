import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { StaffActor } from '@/domain/staff/staff'
import { env } from '@/lib/env'
import { useNewsroomDatabase } from '@/tests/support/newsroom-database'
import { type PaperServer, startPaperServer } from '@/tests/support/paper-server'
import { type Answer, type Question, actionBody, actionIds, ask, inTurn, problemIn } from './ask'
import type { Entry, Facts } from './entry'
import { findEntries } from '@/tests/support/find-entries'
import { fingerprint } from './fingerprint'
import { signIn } from './make-people'
import { type World, factsOf, makeWorld } from './make-world'
import { newsroomEntries } from './newsroom-entries'
import { readerEntries } from './reader-entries'
import { variantsOf } from './variants'

useNewsroomDatabase()

const table: Record<string, Entry | Entry[]> = { ...newsroomEntries, ...readerEntries }
const entries = Object.entries(table).flatMap(([name, found]) => [found].flat().map((entry) => ({ name, entry })))

type Asker = { name: string; cookie: string; /** Null: nobody, as far as the newsroom knows. */ actor: StaffActor | null }

let paper: PaperServer
let world: World
let askers: Asker[]
const actions = new Map<string, string>()

beforeAll(async () => {
  world = await makeWorld()
  paper = await startPaperServer({ dataDir: env().DATA_DIR, env: { DATABASE_URL: env().DATABASE_URL ?? '', LOG_LEVEL: 'silent' } })
  await signIn(paper.origin, world.people, world.canaries)
  for (const [name, id] of actionIds()) actions.set(name, id)
  const { closed, signedOut, expired, ...inside } = world.people
  askers = [
    { name: 'anonymous', cookie: '', actor: null },
    ...Object.entries({ closed, signedOut, expired }).map(([name, { cookie }]) => ({ name, cookie, actor: null })),
    ...Object.entries(inside).map(([name, { cookie, actor }]) => ({ name, cookie, actor })),
  ]
}, 300_000)
afterAll(() => paper?.stop())

const get = (question: Question) => ask(paper.origin, question)
const seeded = () => Object.entries(world.articles)
/** What is asked about: every article, or the paper once. */
const subjectsOf = (entry: { of: 'article' | 'paper' }): { about: string; facts: Facts; headline: string }[] => {
  const all = seeded().map(([about, article]) => ({ about, ...article }))
  return entry.of === 'article' ? all : all.slice(0, 1).map((one) => ({ ...one, about: '' }))
}
/** Sessions that are over are nobody, at one door for all: they are tried on one article. */
const askersOf = (about: string) => askers.filter(({ name, actor }) => actor !== null || name === 'anonymous' || about === '' || about === 'approved')
const asOneOf = (name: string) => {
  const found = askers.find((asker) => asker.name === name)
  if (!found) throw new Error(`nobody is called ${name}`)
  return found
}

it('has a line for every page, route and action of the source tree, and none for what is gone', () => {
  const found = findEntries()
  expect({ withoutLine: found.filter((name) => !(name in table)), gone: Object.keys(table).filter((name) => !found.includes(name)) }).toEqual({ withoutLine: [], gone: [] })
})

describe('what is read', () => {
  it('in the newsroom is shown to whoever the policies allow it, and to nobody else in any part', async () => {
    const questions = entries.flatMap(({ name, entry }) => (entry.kind === 'read' ? subjectsOf(entry).flatMap((subject) => askersOf(subject.about).map((asker) => ({ name, entry, subject, asker }))) : []))
    const wrong = await inTurn(questions, async ({ name, entry, subject, asker }) => {
      const { about, facts, headline } = subject
      const may = asker.actor !== null && entry.may(asker.actor, facts)
      const answer = await get({ path: entry.path(facts.id), cookie: asker.cookie })
      const told = [...world.canaries.leaks(asker.actor, answer.whole).map((where) => `tells: ${where}`), ...readWrongly(entry, { asker, answer, may, headline })]
      return told.map((one) => `${name} of ${about || 'the paper'} to ${asker.name} (${answer.status}) ${one}`)
    })
    expect(wrong.flat()).toEqual([])
  }, 300_000)

  it('by way of the router, of prefetches, of other spellings and of headers that a proxy might believe is told to nobody who may not', async () => {
    const private_ = entries.flatMap(({ name, entry }) => (entry.kind === 'read' && entry.of === 'article' ? [{ name, entry }] : []))
    const article = world.articles.approved
    if (!article) throw new Error('no article was approved')
    const questions = private_.flatMap(({ name, entry }) => variantsOf(entry.path(article.facts.id)).flatMap((question) => ['anonymous', 'other'].map((who) => ({ name, question, asker: asOneOf(who) }))))
    const wrong = await inTurn(questions, async ({ name, question, asker }) => {
      const answer = await get({ ...question, cookie: asker.cookie })
      const told = world.canaries.leaks(asker.actor, answer.whole)
      return [...(answer.status >= 500 ? [`fails (${answer.status})`] : []), ...told].map((one) => `${name} as ${question.path} ${JSON.stringify(question.headers ?? {})} to ${asker.name}: ${one}`)
    })
    expect(wrong.flat()).toEqual([])
  }, 300_000)

  it('by readers and machines holds nothing that is not published, whoever asks', async () => {
    const questions = entries.flatMap(({ name, entry }) => (entry.kind === 'reader' ? entry.paths(world).flatMap((path) => [undefined, { RSC: '1' }].map((headers) => ({ name, path, headers }))) : []))
    const wrong = await inTurn(questions, async ({ name, path, headers }) => {
      const answer = await get({ path, headers, cookie: asOneOf('admin').cookie })
      const told = world.canaries.leaks(null, answer.whole, path)
      const isThere = world.privateNames.some((word) => path.endsWith(word)) && answer.status === 200
      return [...(answer.status >= 500 || isThere ? [`answers ${answer.status}`] : []), ...told].map((one) => `${name} ${path}: ${one}`)
    })
    expect(wrong.flat()).toEqual([])
    const found = await get({ path: (readerEntries['page /search'] as { paths: (world: World) => string[] }).paths(world)[0] ?? '' })
    expect(found.body).toContain('나루 다리 점검 끝났다')
  }, 120_000)

  it('by a link to a draft is that draft while the link is open, and nothing once it is over', async () => {
    for (const [name, token] of Object.entries(world.links.open)) {
      const answer = await get({ path: `/preview/${token}` })
      expect([answer.status, answer.body.includes(world.articles[name]?.headline ?? '?')]).toEqual([200, true])
      const others = world.canaries.leaks(null, answer.whole).filter((where) => !where.includes(`(${name})`) && where !== 'address of a picture')
      expect(others).toEqual([])
    }
    for (const token of [...world.links.over, 'A'.repeat(43)]) {
      const answer = await get({ path: `/preview/${token}` })
      expect([answer.status, world.canaries.leaks(null, answer.whole)]).toEqual([404, []])
    }
  })

  it('of another article by the id of its revision is nothing, under the name of one’s own', async () => {
    const { desk, owner } = world.people
    const own = world.articles.draft?.facts.id ?? ''
    const foreign = world.articles.trashed?.facts.headRevisionId ?? ''
    const secret = world.articles.trashed?.headline ?? '?'
    for (const path of [`/preview/frame/light?revision=${foreign}`, `/preview?revision=${foreign}`, `/revisions/compare?from=${foreign}&to=head`, `/revisions/compare?from=head&to=${foreign}`]) {
      for (const { cookie } of [desk, owner]) expect([path, (await get({ path: `/admin/articles/${own}${path}`, cookie })).whole.includes(secret)]).toEqual([path, false])
    }
  })

  it('as a picture is whoever has its address: 128 random bits, told to nobody before an article with it is published', async () => {
    const { hidden, shown } = world.pictures
    for (const path of [hidden, shown]) {
      expect(path).toMatch(/^\/media\/[0-9a-f]{2}\/[0-9a-f]{30}\.webp$/)
      expect([path, (await get({ path })).status]).toEqual([path, 200])
    }
    const around = [hidden.slice(0, -6), hidden.replace('/media/', '/media/../'), `/media/${hidden.split('/')[2]}`, '/media/', '/media/%2e%2e/%2e%2e/etc/passwd']
    for (const path of around) expect([path, [308, 404, 400].includes((await get({ path })).status)]).toEqual([path, true])
  })
})

describe('what changes something', () => {
  const changes = () => entries.flatMap(({ name, entry }) => (entry.kind === 'change' ? subjectsOf(entry).map(({ about, facts }) => ({ name, entry, about, facts })) : []))
  type Change = ReturnType<typeof changes>[number]

  const send = ({ entry, facts }: Change, asker: Asker, headers: Record<string, string> = { origin: paper.origin }, more: Record<string, unknown> = {}): Promise<Answer> => {
    const { action, shape } = entry
    const path = entry.path(facts.id)
    const fields = { ...entry.fields(facts), ...more }
    if (action !== null) return get({ path, method: 'POST', cookie: asker.cookie, headers: { ...headers, 'next-action': actions.get(action) ?? action, accept: 'text/x-component' }, body: actionBody(fields) })
    if (shape === 'form') return get({ path, method: 'POST', cookie: asker.cookie, headers, body: new URLSearchParams(fields as Record<string, string>) })
    return get({ path, method: 'POST', cookie: asker.cookie, headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(fields) })
  }

  it('is refused to whoever the policies do not allow it, and nothing in the database differs afterwards', async () => {
    const before = await fingerprint()
    const refused = changes().flatMap((change) => askersOf(change.about).filter(({ actor }) => change.entry.may !== 'anybody' && (actor === null || !change.entry.may(actor, change.facts))).map((asker) => ({ change, asker })))
    const wrong = await inTurn(refused, async ({ change, asker }) => {
      const answer = await send(change, asker)
      const problem = problemIn(answer)
      const expected = asker.actor === null ? ['not-signed-in'] : ['not-allowed', 'not-found']
      const isRefused = change.entry.shape === 'form' ? answer.status === 303 : problem !== null && expected.includes(problem)
      const told = [...(isRefused ? [] : [`is not refused (${answer.status} ${problem})`]), ...world.canaries.leaks(asker.actor, answer.whole)]
      return told.map((one) => `${change.name} on ${change.about || 'the paper'} by ${asker.name}: ${one}`)
    })
    expect(wrong.flat()).toEqual([])
    expect(await fingerprint()).toEqual(before)
  }, 300_000)

  it('is refused when another site’s page sends it, or a program without saying from where, also in an admin’s name, and to every GET', async () => {
    const before = await fingerprint()
    const admin = asOneOf('admin')
    const wrong = await inTurn(changes(), async (change) => {
      const answers = [await send(change, admin, { origin: 'https://elsewhere.example' }), await send(change, admin, {}), await send(change, admin, { origin: 'null' })]
      const told = answers.flatMap((answer) => (change.entry.shape === 'form' || problemIn(answer) === 'foreign-request' || (change.entry.action !== null && answer.status === 500) ? [] : [`${answer.status} ${problemIn(answer)}`]))
      if (change.entry.action === null) await get({ path: change.entry.path(change.facts.id), cookie: admin.cookie })
      return told.map((one) => `${change.name} on ${change.about || 'the paper'}: ${one}`)
    })
    expect(wrong.flat()).toEqual([])
    expect(await fingerprint()).toEqual(before)
  }, 300_000)

  it('takes no field that it does not know, such as a role, an author or a status', async () => {
    const before = await fingerprint()
    const more = { role: 'admin', createdBy: world.people.other.actor.staffId, authorId: world.people.other.actor.staffId, status: 'published', number: 1, publishedAt: '2026-01-01T00:00:00Z', createdAt: '2020-01-01T00:00:00Z', constructor: { prototype: { role: 'admin' } } }
    const json = changes().filter(({ entry, about }) => entry.shape === 'json' && entry.action === null && about === 'draft')
    const wrong = await inTurn(json, async (change) => {
      const problem = problemIn(await send(change, asOneOf('admin'), undefined, more))
      return problem === 'bad-input' ? [] : [`${change.name}: ${problem}`]
    })
    expect(wrong.flat()).toEqual([])
    expect(await fingerprint()).toEqual(before)
  }, 120_000)

  it('takes a picture only from staff on a page of this site', async () => {
    const before = await fingerprint()
    for (const { cookie, actor, name } of askers) {
      const answers = await Promise.all([get({ path: '/admin/media', method: 'POST', cookie, headers: { origin: 'https://elsewhere.example' }, body: 'x' }), get({ path: '/admin/media', method: 'POST', cookie, headers: { origin: paper.origin }, body: 'x' })])
      expect([name, ...answers.map(({ status }) => status)]).toEqual([name, 403, actor === null ? 401 : 415])
    }
    expect(await fingerprint()).toEqual(before)
  })

  it('is let through to whoever the policies allow it', async () => {
    const allowed = changes().filter(({ entry }) => !entry.leavesTraces).flatMap((change) => askers.filter(({ actor }) => change.entry.may === 'anybody' || (actor !== null && change.entry.may(actor, change.facts))).map((asker) => ({ change, asker })))
    const wrong = await inTurn(allowed, async ({ change, asker }) => {
      const problem = problemIn(await send(change, asker))
      return ['not-allowed', 'not-found', 'not-signed-in', 'foreign-request'].includes(problem ?? '') ? [`${change.name} on ${change.about || 'the paper'} by ${asker.name}: ${problem}`] : []
    })
    expect(wrong.flat()).toEqual([])
    // None of it has moved an article: they asked with a version that nobody has.
    const after = await Promise.all(seeded().map(async ([name, { facts }]) => [name, (await factsOf(facts.id)).status]))
    expect(after).toEqual(seeded().map(([name, { facts }]) => [name, facts.status]))
  }, 300_000)
})

type Judged = { asker: Asker; answer: Answer; may: boolean; headline: string }

/** Whether an answer is what was to be expected; what is wrong with it otherwise. */
function readWrongly({ shape, of }: { shape: string; of: string }, { asker, answer, may, headline }: Judged): string[] {
  const isShown = of === 'paper' || shape === 'json' || answer.body.includes(headline)
  if (may) return answer.status === 200 && isShown ? [] : ['is not shown']
  if (shape === 'frame') return answer.body.includes(headline) ? ['is shown'] : []
  if (asker.actor === null) return (shape === 'json' ? answer.status === 401 : answer.status === 307 && answer.location.startsWith('/admin/sign-in')) ? [] : ['does not lead to the door']
  return [403, 404].includes(answer.status) ? [] : ['is not refused']
}
