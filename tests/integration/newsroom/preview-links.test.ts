import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/db/client'
import { articles, auditLog, previewLinks, rateLimits, revisions } from '@/db/schema'
import type { PreviewLinkDays } from '@/domain/articles/preview-links'
import type { StaffActor } from '@/domain/staff/staff'
import { publishArticle } from '@/newsroom/articles/publish-article'
import { saveArticle } from '@/newsroom/articles/save-article'
import { createPreviewLink } from '@/newsroom/preview-links/create-preview-link'
import { listPreviewLinks } from '@/newsroom/preview-links/list-preview-links'
import { revokePreviewLinks } from '@/newsroom/preview-links/revoke-preview-links'
import { getPreview } from '@/newsroom/preview/get-preview'
import { openPreviewLink } from '@/newsroom/preview/open-preview-link'
import { changeRole, deactivateStaff } from '@/newsroom/staff/change-staff'
import { paragraphs } from '@/tests/support/documents'
import { makePaper, makeStaff, useNewsroomDatabase } from '@/tests/support/newsroom-database'
import { beginArticle } from '@/tests/support/write-article'

useNewsroomDatabase()

let paper: Awaited<ReturnType<typeof makePaper>>
let editor: StaffActor

beforeAll(async () => {
  paper = await makePaper()
  editor = await makeStaff('editor')
  await makeStaff('admin')
})

/** An article of somebody, with a text that is saved. */
async function aDraft({ actor = editor, headline = '나루 다리 점검', sectionId = paper.society as string | null } = {}) {
  const articleId = await beginArticle(actor)
  const save = async (baseVersion: number, words: string) =>
    saveArticle({ actor, input: { articleId, baseVersion, headline, standfirst: '금이 간 곳은 세 군데다', excerpt: '', label: 'exclusive', sectionId, contributorIds: [paper.contributorId], tags: ['다리'], lead: null, body: paragraphs(words) } })
  await save(1, '다리를 점검했다.')
  return { articleId, save }
}

/** A link of an article, as whoever made it holds it. */
async function aLink(articleId: string, { actor = editor, days = 3 as PreviewLinkDays, note = '취재원 확인용' } = {}) {
  const made = await createPreviewLink({ actor, input: { articleId, days, note } })
  if (!made.ok) throw new Error(made.problem.code)
  return { ...made, token: made.address.split('/preview/')[1] ?? '' }
}

const userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
let asked = 0
/** Each from an address of its own, so that one test's misses are not another's. */
const open = (token: string, address = `192.0.2.${(asked += 1)}`) => openPreviewLink({ token, address, userAgent })

describe('a preview', () => {
  it('is the newest saved text as readers would see it, with times that have not come', async () => {
    const { articleId, save } = await aDraft()
    await save(2, '다리를 다시 점검했다.')
    const preview = await getPreview({ actor: editor, articleId, revisionId: null })
    expect(preview).toMatchObject({
      version: 3,
      paper: { name: '가람신문' },
      article: {
        headline: '나루 다리 점검', standfirst: '금이 간 곳은 세 군데다', label: 'exclusive', section: { slug: 'society', name: '사회' }, tags: [{ name: '다리' }],
        bylines: [{ name: '배도윤', slug: 'bae-doyun', title: '기자' }], bodyHtml: '<p>다리를 다시 점검했다.</p>', firstPublishedAt: null, updatedAt: null,
      },
    })
  })

  it('of one revision is that revision, and of another article’s revision nothing', async () => {
    const [one, other] = [await aDraft(), await aDraft({ headline: '벼 수확' })]
    await one.save(2, '다리를 다시 점검했다.')
    const [first] = await db().select({ id: revisions.id }).from(revisions).where(sql`${revisions.articleId} = ${one.articleId} and ${revisions.version} = 2`)
    const asked = { actor: editor, revisionId: first?.id ?? '' }
    expect((await getPreview({ ...asked, articleId: one.articleId }))?.article.bodyHtml).toBe('<p>다리를 점검했다.</p>')
    expect(await getPreview({ ...asked, articleId: other.articleId })).toBeNull()
  })

  it('can be had without a section, and says whether readers see the same already', async () => {
    const { articleId } = await aDraft({ sectionId: null })
    expect((await getPreview({ actor: editor, articleId, revisionId: null }))?.article.section).toBeNull()
    const published = await aDraft()
    await publishArticle({ actor: editor, input: { articleId: published.articleId, baseVersion: 2 } })
    const times = async () => {
      const preview = await getPreview({ actor: editor, articleId: published.articleId, revisionId: null })
      return [preview?.article.firstPublishedAt, preview?.article.updatedAt]
    }
    expect(await times()).toEqual([expect.any(Date), expect.any(Date)])
    await published.save(3, '다리를 고쳤다.')
    expect(await times()).toEqual([expect.any(Date), null])
  })

  it('is refused to whoever may not read the article, and to what is no id', async () => {
    const { articleId } = await aDraft()
    expect(await getPreview({ actor: await makeStaff('reporter'), articleId, revisionId: null })).toBeNull()
    expect(await getPreview({ actor: editor, articleId: '1', revisionId: null })).toBeNull()
    expect(await getPreview({ actor: editor, articleId, revisionId: "' or 1=1" })).toBeNull()
  })
})

describe('a link', () => {
  it('opens the newest saved text, is counted, and is told of without its address', async () => {
    const { articleId, save } = await aDraft()
    const { token, linkId, expiresAt } = await aLink(articleId)
    await save(2, '다리를 다시 점검했다.')
    expect(await open(token)).toMatchObject({ expiresAt, version: 3, article: { headline: '나루 다리 점검', bodyHtml: '<p>다리를 다시 점검했다.</p>' } })
    await open(token)
    const links = await listPreviewLinks({ actor: editor, articleId })
    expect(links).toEqual([{ id: linkId, note: '취재원 확인용', madeBy: editor.name, createdAt: expect.any(Date), expiresAt, lastOpenedAt: expect.any(Date), openedCount: 2 }])
    expect(JSON.stringify([links, await db().select().from(previewLinks), await db().select().from(auditLog)])).not.toContain(token)
  })

  it.each([[1], [3], [7]] as const)('for %s days lives as long, by the database’s clock, and not a second longer', async (days) => {
    const { articleId } = await aDraft()
    const { token, linkId, expiresAt } = await aLink(articleId, { days })
    expect(Math.round((expiresAt.getTime() - Date.now()) / 3_600_000)).toBe(days * 24)
    const age = (seconds: number) => db().update(previewLinks).set({ expiresAt: sql`now() + make_interval(secs => ${seconds})` }).where(eq(previewLinks.id, linkId))
    await age(60)
    expect(await open(token)).not.toBeNull()
    await age(0)
    expect(await open(token)).toBeNull()
    expect(await listPreviewLinks({ actor: editor, articleId })).toEqual([])
  })

  it('that is taken back opens nothing, and the others still do until all are taken back', async () => {
    const { articleId } = await aDraft()
    const [one, other, third] = [await aLink(articleId), await aLink(articleId), await aLink(articleId)]
    const opening = () => Promise.all([one, other, third].map(async ({ token }) => (await open(token)) !== null))
    expect(await revokePreviewLinks({ actor: editor, input: { articleId, linkId: one.linkId } })).toEqual({ ok: true, revoked: 1 })
    expect(await opening()).toEqual([false, true, true])
    expect(await revokePreviewLinks({ actor: editor, input: { articleId, linkId: null } })).toEqual({ ok: true, revoked: 2 })
    expect(await opening()).toEqual([false, false, false])
    expect(await revokePreviewLinks({ actor: editor, input: { articleId, linkId: null } })).toEqual({ ok: true, revoked: 0 })
    const record = await db().select({ action: auditLog.action, details: auditLog.details }).from(auditLog).where(sql`${auditLog.subjectId} = ${articleId} and ${auditLog.action} like 'preview%'`).orderBy(auditLog.id)
    expect(record.map(({ action }) => action)).toEqual(['preview-link.created', 'preview-link.created', 'preview-link.created', 'preview-links.revoked', 'preview-links.revoked'])
    expect(record[3]?.details).toEqual({ linkIds: [one.linkId] })
  })

  it('ends when its maker’s account is closed, and when its maker may no longer read the article', async () => {
    const { articleId } = await aDraft()
    const [leaving, moved] = [await makeStaff('desk'), await makeStaff('desk')]
    const links = [await aLink(articleId, { actor: leaving }), await aLink(articleId, { actor: moved })]
    await deactivateStaff({ actor: { kind: 'operator' }, email: leaving.email })
    await changeRole({ actor: { kind: 'operator' }, email: moved.email, role: 'reporter' })
    expect(await Promise.all(links.map(({ token }) => open(token)))).toEqual([null, null])
  })

  it('outlives the approval of a reporter’s article, and ends when the article is withdrawn or gone', async () => {
    const reporter = await makeStaff('reporter')
    const { articleId } = await aDraft({ actor: reporter })
    const { token } = await aLink(articleId, { actor: reporter })
    const put = (status: 'approved' | 'withdrawn') => db().update(articles).set({ status }).where(eq(articles.id, articleId))
    await put('approved')
    expect(await open(token)).not.toBeNull()
    await put('withdrawn')
    expect(await open(token)).toBeNull()
    expect(await createPreviewLink({ actor: editor, input: { articleId, days: 1, note: '' } })).toMatchObject({ ok: false, problem: { code: 'not-allowed' } })
  })

  it('is made, seen and taken back only by whoever may edit the article', async () => {
    const { articleId } = await aDraft()
    const { token, linkId } = await aLink(articleId)
    const stranger = await makeStaff('reporter')
    const refused = { ok: false, problem: { code: 'not-allowed' } }
    expect(await createPreviewLink({ actor: stranger, input: { articleId, days: 1, note: '' } })).toEqual(refused)
    expect(await revokePreviewLinks({ actor: stranger, input: { articleId, linkId } })).toEqual(refused)
    expect(await listPreviewLinks({ actor: stranger, articleId })).toBeNull()
    const other = await aDraft()
    expect(await revokePreviewLinks({ actor: editor, input: { articleId: other.articleId, linkId } })).toEqual({ ok: true, revoked: 0 })
    expect(await open(token)).not.toBeNull()
  })

  it.each([['days', { days: 30 as PreviewLinkDays }], ['note', { note: '가'.repeat(101) }], ['articleId', { articleId: '1' }]])('is refused with a wrong %s', async (field, wrong) => {
    const { articleId } = await aDraft()
    expect(await createPreviewLink({ actor: editor, input: { articleId, days: 1, note: '', ...wrong } })).toEqual({ ok: false, problem: { code: 'bad-input', field } })
  })
})

describe('a machine that looks where a link leads', () => {
  it.each(['facebookexternalhit/1.1; kakaotalk-scrap/1.0; +https://devtalk.kakao.com/t/scrap/33984', 'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)', 'Mozilla/5.0 (compatible; Yeti/1.1; +https://naver.me/spd)'])('is shown nothing, and not counted: %s', async (machine) => {
    const { articleId } = await aDraft()
    const { token } = await aLink(articleId)
    expect(await openPreviewLink({ token, address: '203.0.113.9', userAgent: machine })).toBeNull()
    expect(await listPreviewLinks({ actor: editor, articleId })).toMatchObject([{ openedCount: 0 }])
  })
})

describe('guessing', () => {
  it('opens nothing, whatever is tried', async () => {
    const { articleId } = await aDraft()
    const { token, linkId } = await aLink(articleId)
    const turned = [...token].reverse().join('')
    for (const guess of ['', token.slice(0, -1), `${token} `, turned, linkId, articleId, '%00', "' or 1=1 --"]) expect(await open(guess)).toBeNull()
  })

  it('thirty times from one address shuts it out for a while, and nobody else', async () => {
    const { articleId } = await aDraft()
    const { token } = await aLink(articleId)
    const guesser = '198.51.100.7'
    for (let time = 0; time < 29; time += 1) await open(`${'가'.codePointAt(0)}${String(time).padStart(38, 'A')}`, guesser)
    expect(await open(token, guesser)).not.toBeNull()
    await open('B'.repeat(43), guesser)
    expect(await open(token, guesser)).toBeNull()
    expect(await open(token)).not.toBeNull()
    await db().update(rateLimits).set({ expire: 0 }).where(eq(rateLimits.key, `preview:${guesser}`))
    expect(await open(token, guesser)).not.toBeNull()
  })
})
