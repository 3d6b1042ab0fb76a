import { eq, inArray } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/db/client'
import { media } from '@/db/schema'
import type { StaffActor } from '@/domain/staff/staff'
import { type MediaFilter, listMedia } from '@/newsroom/media/list-media'
import { storeImage } from '@/newsroom/media/store-image'
import { makePaper, makeStaff, useNewsroomDatabase } from '@/tests/support/newsroom-database'
import { newPhotograph } from '@/tests/support/pictures'
import { publishSaved, writeArticle } from '@/tests/support/write-article'

useNewsroomDatabase()

let editor: StaffActor
let paper: Awaited<ReturnType<typeof makePaper>>
const brought: string[] = []

async function bring(name: string, words: { caption?: string; credit?: string } = {}): Promise<string> {
  const stored = await storeImage({ actor: editor, image: { bytes: await newPhotograph(40, 30), name, ...words } })
  if (!stored.ok) throw new Error(stored.problem.code)
  return stored.mediaId
}

beforeAll(async () => {
  editor = await makeStaff('editor')
  paper = await makePaper()
  for (let index = 0; index < 50; index += 1) brought.unshift(await bring(`강변 ${index}.jpg`))
  // One transaction of an import gives many pictures the same instant.
  await db().update(media).set({ createdAt: new Date('2024-08-29T01:02:03.456Z') }).where(inArray(media.id, brought.slice(0, 40)))
})

async function pageOf(filter: MediaFilter) {
  const page = await listMedia({ actor: editor, filter })
  if (!page.ok) throw new Error(page.problem.code)
  return page
}

describe('the library', () => {
  it('shows every picture once, newest first, page after page, whatever comes in meanwhile', async () => {
    const seen: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const page = await pageOf({ cursor })
      seen.push(...page.items.map(({ mediaId }) => mediaId))
      cursor = page.nextCursor
      await bring(`나중 ${seen.length}.jpg`)
    }
    expect(seen).toHaveLength(50)
    expect(seen.slice(0, 10)).toEqual(brought.slice(40))
    expect(new Set(seen)).toEqual(new Set(brought))
  })

  it('finds by caption, credit and file name; signs of the search language are plain signs', async () => {
    const snow = await bring('IMG_2041.jpg', { caption: '눈 덮인 새벽시장', credit: '한서윤 기자' })
    for (const query of ['새벽시장', '한서윤', 'img_2041', ' 눈 덮인 ', '눈'.normalize('NFD')]) expect((await pageOf({ query })).items.map(({ mediaId }) => mediaId)).toEqual([snow])
    for (const query of ['%', '없는 사진', "' or 1=1 --", '\\']) expect((await pageOf({ query })).items).toEqual([])
    expect((await pageOf({ query: 'a\0b' })).items.length).toBeGreaterThan(0)
  })

  it.each(['x', '2026-11-20_1', "2026-11-20T01:02:03.456000Z_'; drop table media"])('begins at its beginning for the cursor %j', async (cursor) => {
    expect((await pageOf({ cursor })).items).toHaveLength(24)
  })

  it('learns the words that an article is published with, and keeps those it has', async () => {
    const lead = await bring('lead.jpg', { credit: '자료실' })
    const figure = await bring('figure.jpg')
    const body = { type: 'doc', content: [{ type: 'figure', attrs: { media: figure, alt: '다리 위의 사람들', credit: '배도윤' }, content: [{ type: 'text', text: '가람대교' }] }] }
    const articleId = await writeArticle(editor, { headline: '가람대교 점검', sectionId: paper.society, body, lead: { mediaId: lead, alt: '다리', caption: '점검반', credit: '다른 이름' } })
    const wordsOf = async (id: string) => (await db().select({ alt: media.alt, caption: media.caption, credit: media.credit }).from(media).where(eq(media.id, id)))[0]
    // What is only saved may still be half a word.
    expect(await wordsOf(figure)).toEqual({ alt: '', caption: '', credit: '' })
    await publishSaved(editor, articleId)
    expect([await wordsOf(lead), await wordsOf(figure)]).toEqual([{ alt: '다리', caption: '점검반', credit: '자료실' }, { alt: '다리 위의 사람들', caption: '가람대교', credit: '배도윤' }])
  })
})
