import { and, desc, eq } from 'drizzle-orm'
import { renderToStaticMarkup } from 'react-dom/server'
import sharp from 'sharp'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { SiteFooter } from '@/components/site/site-footer'
import { frontData } from '@/components/site/structured-data'
import { db } from '@/db/client'
import { auditLog, publicChanges, publishedPages } from '@/db/schema'
import { paperChange } from '@/domain/articles/public-change'
import type { StaffActor } from '@/domain/staff/staff'
import { republish } from '@/newsroom/door/republish'
import { getPageForm, listMissingPages, listPages } from '@/newsroom/paper/list-pages'
import { movePage } from '@/newsroom/paper/move-page'
import { savePage } from '@/newsroom/paper/save-page'
import { withdrawPage } from '@/newsroom/paper/withdraw-page'
import { changeIdentity } from '@/newsroom/settings/change-identity'
import { changeLook } from '@/newsroom/settings/change-look'
import { changeSearchSettings } from '@/newsroom/settings/change-search-settings'
import { getIdentity, getLook, getSearchSettings, listMissingMasthead } from '@/newsroom/settings/get-settings'
import { forgetAddresses, hasPaperPage } from '@/published/addresses'
import { getCrawlerSettings } from '@/published/crawlers'
import { getPaperPage } from '@/published/pages'
import { getPaper } from '@/published/paper'
import { makePaper, makeStaff, useNewsroomDatabase } from '@/tests/support/newsroom-database'

vi.mock('next/cache', () => ({ unstable_cache: (read: unknown) => read }))

useNewsroomDatabase()

let editor: StaffActor

beforeAll(async () => {
  await makePaper()
  editor = await makeStaff('editor')
})

const masthead = {
  name: '가람신문', tagline: '강가의 아침', description: '가람시의 소식', registration: '가람, 아01234', registeredOn: '2020-02-29', foundedOn: '', publisher: '여명진', editor: '서은결',
  youthProtectionOfficer: '명소희', ombudsman: '', address: '가람시 둑길 3', phone: '031-000-0000', email: '', channels: '',
}
const search = { isIndexed: true, crawlers: [], google: '', naver: '', bing: '', daum: '' }
const look = { accent: '#0b5d3b', accentDark: '#7fd1ae', logo: 'keep', logoDark: 'keep' } as const
const newest = async (action: string) => (await db().select().from(auditLog).where(eq(auditLog.action, action)).orderBy(desc(auditLog.id)).limit(1))[0]

describe('the paper’s settings', () => {
  it('are kept by editors and admins alone', async () => {
    for (const role of ['reporter', 'desk'] as const) {
      const actor = await makeStaff(role)
      const answers = [
        await changeIdentity({ actor, input: masthead, baseVersion: 1 }), await changeSearchSettings({ actor, input: search, baseVersion: 0 }), await changeLook({ actor, input: look, baseVersion: 0 }),
        await savePage({ actor, input: { slug: 'terms', title: '이용약관', text: '글', note: '', baseVersion: 0 } }), await withdrawPage({ actor, slug: 'terms' }), await movePage({ actor, slug: 'terms', direction: 'up' }),
      ]
      expect(answers).toEqual(answers.map(() => ({ ok: false, problem: { code: 'not-allowed' } })))
      expect([await getIdentity({ actor }), await getSearchSettings({ actor }), await getLook({ actor }), await listPages({ actor }), await getPageForm({ actor, slug: 'terms' })]).toEqual([null, null, null, null, null])
      expect([await listMissingMasthead({ actor }), await listMissingPages({ actor })]).toEqual([[], []])
    }
  })

  it('say what the masthead lacks until all of it is there, and what was before stands in the record', async () => {
    expect(await listMissingMasthead({ actor: editor })).toEqual(['registration', 'registeredOn', 'publisher', 'editor', 'address', 'phone', 'youthProtectionOfficer'])
    const before = await getIdentity({ actor: editor })
    const changed = await changeIdentity({ actor: editor, input: masthead, baseVersion: before?.version ?? -1 })
    expect(changed).toEqual({ ok: true, change: paperChange })
    expect(await listMissingMasthead({ actor: editor })).toEqual([])
    expect(await getPaper()).toMatchObject({ tagline: '강가의 아침', masthead: { registration: '가람, 아01234', youthProtectionOfficer: '명소희' }, sections: [{ slug: 'society' }, { slug: 'economy' }] })
    expect((await db().select().from(publicChanges).orderBy(desc(publicChanges.id)).limit(1))[0]?.change).toEqual(paperChange)
    expect((await newest('paper.changed'))?.details).toMatchObject({ publisher: { from: '', to: '여명진' }, tagline: { from: '', to: '강가의 아침' } })
    expect((await newest('paper.changed'))?.details).not.toHaveProperty('name')
  })

  it('tell two people apart who change them at once, and the second can still have it', async () => {
    const seen = (await getIdentity({ actor: editor }))?.version ?? 0
    const answers = await Promise.all(['서은결', '한가온'].map((name) => changeIdentity({ actor: editor, input: { ...masthead, publisher: name }, baseVersion: seen })))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    const refused = answers.find((answer) => !answer.ok)
    expect(refused).toEqual({ ok: false, problem: { code: 'settings-overtaken', detail: String(seen + 1) } })
    expect(await changeIdentity({ actor: editor, input: { ...masthead, publisher: '고운솔' }, baseVersion: seen + 1 })).toMatchObject({ ok: true })
    expect((await getPaper()).masthead.publisher).toBe('고운솔')
    expect(await changeIdentity({ actor: editor, input: { ...masthead, publisher: '고운솔' }, baseVersion: 0 })).toEqual({ ok: true, change: null })
    expect(await changeIdentity({ actor: editor, input: { ...masthead, phone: '없음' }, baseVersion: seen + 2 })).toEqual({ ok: false, problem: { code: 'phone-invalid', field: 'phone' } })
  })

  it('lead to the paper’s channels from every page, named to search engines as its own, once each line is an address', async () => {
    const seen = (await getIdentity({ actor: editor }))?.version ?? 0
    const channels = 'https://www.youtube.com/@garam\nhttps://pf.kakao.com/_garam'
    expect(await changeIdentity({ actor: editor, baseVersion: seen, input: { ...masthead, channels: `${channels}\nhttp://garam.example.com` } })).toEqual({ ok: false, problem: { code: 'channel-invalid', field: 'channels', detail: 'http://garam.example.com' } })
    expect(await changeIdentity({ actor: editor, baseVersion: seen, input: { ...masthead, channels } })).toEqual({ ok: true, change: paperChange })
    expect((await newest('paper.changed'))?.details).toMatchObject({ channels: { to: channels.split('\n') } })
    const paper = await getPaper()
    expect(frontData(paper, 'https://garam.example')[1]).toMatchObject({ sameAs: channels.split('\n') })
    expect(renderToStaticMarkup(SiteFooter({ paper }))).toContain('<nav aria-label="신문의 채널" class="not-printed"><ul><li><a href="https://www.youtube.com/@garam" rel="me" class="quiet-link">유튜브</a></li><li><a href="https://pf.kakao.com/_garam" rel="me" class="quiet-link">카카오톡 채널</a></li></ul></nav>')
    await changeIdentity({ actor: editor, baseVersion: seen + 1, input: masthead })
    expect(renderToStaticMarkup(SiteFooter({ paper: await getPaper() }))).not.toContain('신문의 채널')
  })

  it('tell crawlers and search engines, also who asks without a page, and outlast a republishing', async () => {
    expect(await changeSearchSettings({ actor: editor, baseVersion: 0, input: { ...search, crawlers: ['GPTBot'], naver: '<meta name="naver-site-verification" content="0123456789abcdef"/>' } })).toMatchObject({ ok: true })
    expect((await getPaper()).search).toEqual({ ...search, crawlers: ['GPTBot'], naver: '0123456789abcdef' })
    expect(await changeSearchSettings({ actor: editor, baseVersion: 0, input: { ...search, google: '"><script>' } })).toEqual({ ok: false, problem: { code: 'code-invalid', field: 'google' } })
    await republish({ actor: { kind: 'operator' } })
    expect(await getCrawlerSettings()).toMatchObject({ isIndexed: true, crawlers: ['GPTBot'] })
  })

  it('take an accent that can be read and offer the nearest of one that cannot; a logo goes through the library', async () => {
    expect(await changeLook({ actor: editor, baseVersion: 0, input: { ...look, accent: '#ffcc00' } })).toEqual({ ok: false, problem: { code: 'accent-unsafe', field: 'accent', detail: expect.stringMatching(/^#[0-9a-f]{6}$/) as string } })
    expect(await changeLook({ actor: editor, baseVersion: 0, input: { ...look, logo: new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], '제호.svg') } })).toMatchObject({ problem: { code: 'image-unsupported', field: 'logo' } })
    const png = await sharp({ create: { width: 320, height: 80, channels: 4, background: '#0b5d3b80' } }).png().toBuffer()
    expect(await changeLook({ actor: editor, baseVersion: 0, input: { ...look, logo: new File([new Uint8Array(png)], '제호.png') } })).toEqual({ ok: true, change: paperChange })
    expect((await getPaper()).look).toMatchObject({ accent: '#0b5d3b', accentDark: '#7fd1ae', logo: { src: expect.stringMatching(/^\/media\//) as string, width: 320, height: 80 }, logoDark: null })
    expect(await changeLook({ actor: editor, baseVersion: 1, input: { ...look, logo: 'remove' } })).toMatchObject({ ok: true })
    expect((await getPaper()).look?.logo).toBeNull()
  })
})

describe('pages of the paper, written as Markdown', () => {
  const terms = { slug: 'terms', title: '이용약관', text: '누구나 읽을 수 있습니다.\r\n\r\n## 쓰기\r\n\r\n- **출처**를 밝힙니다\r\n- [저작권 안내](/pages/copyright)를 따릅니다', note: '법무 확인', baseVersion: 0 }

  it('are named while the law asks for them, published through the door, and come back as they were written', async () => {
    expect(await listMissingPages({ actor: editor })).toEqual(['terms', 'privacy', 'youth-protection'])
    expect(await savePage({ actor: editor, input: terms })).toMatchObject({ ok: true, version: 1, path: '/pages/terms' })
    expect(await listMissingPages({ actor: editor })).toEqual(['privacy', 'youth-protection'])
    expect((await getPaperPage('terms'))?.bodyHtml).toMatch(/<h2[^>]*>쓰기<\/h2><ul><li><p><strong>출처<\/strong>를 밝힙니다/)
    const form = await getPageForm({ actor: editor, slug: 'terms' })
    expect([form?.text, form?.isLossy]).toEqual([terms.text.replaceAll('\r\n', '\n'), false])
    expect(await savePage({ actor: editor, input: { ...terms, text: form?.text ?? '', baseVersion: 1 } })).toMatchObject({ ok: true, version: 2 })
  })

  it('refuse a taken address, an overtaken version and an empty text', async () => {
    expect(await savePage({ actor: editor, input: terms })).toEqual({ ok: false, problem: { code: 'slug-taken', field: 'slug' } })
    expect(await savePage({ actor: editor, input: { ...terms, baseVersion: 1 } })).toEqual({ ok: false, problem: { code: 'settings-overtaken', detail: '2' } })
    expect(await savePage({ actor: editor, input: { ...terms, baseVersion: 2, text: ' ' } })).toEqual({ ok: false, problem: { code: 'body-empty', field: 'text' } })
    expect(await savePage({ actor: editor, input: { ...terms, slug: '약관' } })).toEqual({ ok: false, problem: { code: 'slug-invalid', field: 'slug' } })
  })

  it('stand in the foot in the order that was set, and leave it when they are withdrawn, for as long as nobody publishes them', async () => {
    await savePage({ actor: editor, input: { ...terms, slug: 'privacy', title: '개인정보처리방침' } })
    const titles = async () => (await getPaper()).pages?.map(({ title }) => title)
    expect(await titles()).toEqual(['이용약관', '개인정보처리방침'])
    expect(await movePage({ actor: editor, slug: 'privacy', direction: 'up' })).toEqual({ ok: true, change: paperChange })
    expect(await titles()).toEqual(['개인정보처리방침', '이용약관'])
    const withdrawn = await withdrawPage({ actor: editor, slug: 'terms' })
    if (!withdrawn.ok) throw new Error(withdrawn.problem.code)
    forgetAddresses(withdrawn.change)
    await republish({ actor: { kind: 'operator' } })
    expect([await titles(), await hasPaperPage('terms'), await db().$count(publishedPages, and(eq(publishedPages.slug, 'terms')))]).toEqual([['개인정보처리방침'], false, 0])
    expect((await listPages({ actor: editor }))?.map(({ slug, isWithdrawn }) => [slug, isWithdrawn])).toEqual([['privacy', false], ['terms', true]])
    await savePage({ actor: editor, input: { ...terms, baseVersion: 2 } })
    expect(await titles()).toEqual(['개인정보처리방침', '이용약관'])
  })
})
