import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/db/client'
import { media } from '@/db/schema'
import type { SaveArticleInput } from '@/domain/articles/inputs'
import type { DocumentJson, NodeJson } from '@/domain/document/types'
import type { StaffActor, StaffRole } from '@/domain/staff/staff'
import { saveArticle } from '@/newsroom/articles/save-article'
import { getArticleDraft } from '@/newsroom/desk/get-article-draft'
import { paragraphs } from '@/tests/support/documents'
import { makePaper, makeStaff, useNewsroomDatabase } from '@/tests/support/newsroom-database'
import { beginArticle } from '@/tests/support/write-article'

useNewsroomDatabase()

let people: Record<StaffRole, StaffActor>
let paper: Awaited<ReturnType<typeof makePaper>>

beforeAll(async () => {
  people = { reporter: await makeStaff('reporter'), desk: await makeStaff('desk'), editor: await makeStaff('editor'), admin: await makeStaff('admin') }
  paper = await makePaper()
})

const coloured = (tone: string, raw: string | null): DocumentJson => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '가람시', marks: [{ type: 'tone', attrs: { tone, raw } }] }] }] })

const begin = () => beginArticle(people.reporter)

async function save(role: StaffRole, articleId: string, baseVersion: number, body: DocumentJson) {
  const input: SaveArticleInput = { articleId, baseVersion, headline: '가람시 살림', standfirst: '', excerpt: '', label: null, sectionId: paper.society, contributorIds: [], tags: [], lead: null, body }
  return saveArticle({ actor: people[role], input })
}

const refused = { ok: false, problem: { code: 'free-colour', field: 'body', detail: 'tone #ee2323' } }

describe('a free colour', () => {
  it.each(['editor', 'admin'] as const)('of an %s is saved with its hex', async (role) => {
    const id = await begin()
    expect(await save(role, id, 1, coloured('red', '#ee2323'))).toMatchObject({ ok: true, version: 2 })
    expect((await getArticleDraft({ actor: people[role], articleId: id }))?.body).toMatchObject(coloured('red', '#ee2323'))
  })

  it.each(['reporter', 'desk'] as const)('of a %s is refused, tones are not, and nothing is written', async (role) => {
    const id = await begin()
    expect(await save(role, id, 1, coloured('red', '#ee2323'))).toEqual(refused)
    expect(await save(role, id, 1, coloured('red', null))).toMatchObject({ ok: true, version: 2 })
  })

  it('that an editor put there stays where a reporter writes on, and comes back by their undo', async () => {
    const id = await begin()
    await save('editor', id, 1, coloured('red', '#ee2323'))
    const { content = [] } = coloured('red', '#ee2323')
    const more = { type: 'doc' as const, content: [...content, ...(paragraphs('더 쓴 글').content ?? [])] }
    expect(await save('reporter', id, 2, more)).toMatchObject({ ok: true, version: 3 })
    expect(await save('reporter', id, 3, paragraphs('지운 글'))).toMatchObject({ ok: true, version: 4 })
    expect(await save('reporter', id, 4, more)).toMatchObject({ ok: true, version: 5 })
    expect(await save('reporter', id, 5, coloured('blue', '#1a5490'))).toEqual({ ...refused, problem: { ...refused.problem, detail: 'tone #1a5490' } })
  })

  it('of another article is new in this one', async () => {
    await save('editor', await begin(), 1, coloured('red', '#ee2323'))
    expect(await save('reporter', await begin(), 1, coloured('red', '#ee2323'))).toEqual(refused)
  })
})

describe('what a body points to', () => {
  it('is a picture where it is shown and a file where it is offered', async () => {
    const common = { mime: 'x/y', bytes: 10 }
    const [picture, file] = await db().insert(media).values([{ ...common, path: 'ab/p.webp', hash: 'p', width: 4, height: 3 }, { ...common, kind: 'file', path: 'ab/f.pdf', hash: 'f', width: 0, height: 0, originalName: '자료.pdf' }]).returning()
    const shown = (type: 'figure' | 'attachment', id = ''): DocumentJson => ({ type: 'doc', content: [{ type, attrs: { media: id } } satisfies NodeJson] })
    const id = await begin()
    const wrong = { ok: false, problem: { code: 'bad-input', field: 'body' } }
    expect(await save('reporter', id, 1, shown('figure', file?.id))).toEqual(wrong)
    expect(await save('reporter', id, 1, shown('attachment', picture?.id))).toEqual(wrong)
    expect(await save('reporter', id, 1, shown('figure', picture?.id))).toMatchObject({ ok: true })
    expect(await save('reporter', id, 2, shown('attachment', file?.id))).toMatchObject({ ok: true })
  })
})
