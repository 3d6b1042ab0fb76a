import { describe, expect, it } from 'vitest'
import type { DocumentJson, MarkJson, NodeJson } from '@/domain/document/types'
import { type CheckedArticle, checkArticle, findObstacles } from './check-article'
import { type Checklist, usualChecklist } from './checklist'

const text = (words: string, ...marks: MarkJson[]): NodeJson => ({ type: 'text', text: words, ...(marks.length > 0 && { marks }) })
const paragraph = (...content: NodeJson[]): NodeJson => ({ type: 'paragraph', content })
const tone = (name: string, raw: string | null = null): MarkJson => ({ type: 'tone', attrs: { tone: name, raw } })
const highlight = (name: string, raw: string | null = null): MarkJson => ({ type: 'highlight', attrs: { tone: name, raw } })
const doc = (...content: NodeJson[]): DocumentJson => ({ type: 'doc', content })
const figure = (attrs: Record<string, unknown>): NodeJson => ({ type: 'figure', attrs: { media: '시장', missing: null, alt: '', decorative: false, credit: '', ...attrs } })
const nothing = { alt: '', credit: '' }

const whole: CheckedArticle = { headline: '새벽시장의 겨울', headlineTakenOn: null, sectionId: '사회', contributorIds: ['한서윤'], origin: 'own', excerpt: '', lead: { mediaId: '눈', alt: '눈 덮인 시장', credit: '한서윤 기자' }, body: doc(paragraph(text('시장에 눈이 왔다.'))), pictures: () => nothing, today: '2026-11-22' }
const check = (part: Partial<CheckedArticle>) => checkArticle({ ...whole, ...part })

describe('the check before publishing', () => {
  it('finds nothing in an article that says everything', () => {
    expect(check({})).toEqual([])
  })

  it('finds all that blocks, in the order in which the publish verb refuses', () => {
    const body = doc(paragraph(text('인구 '), text('12', { type: 'tk' }), text('만', { type: 'bold' }, { type: 'tk' })), { type: 'blockquote', content: [paragraph(text('이름', { type: 'tk' }))] })
    const found = check({ headline: ' ', sectionId: null, body })
    expect(found).toEqual([
      { level: 'block', code: 'headline-missing', field: 'headline' },
      { level: 'block', code: 'section-missing', field: 'sectionId' },
      { level: 'block', code: 'tk-left', field: 'body', path: [0, 1], detail: '12만' },
      { level: 'block', code: 'tk-left', field: 'body', path: [1, 0, 0], detail: '이름' },
    ])
    expect(findObstacles({ headline: '', sectionId: null, body, hasLead: false })).toEqual(found)
  })

  it('takes a lead picture for a body, and nothing for none', () => {
    const body = doc({ type: 'paragraph' })
    expect(check({ body })).toEqual([])
    expect(check({ body, lead: null })).toEqual([{ level: 'block', code: 'body-empty', field: 'body' }])
  })

  it('warns of pictures that may not be shown any longer, over the text and in it, from the day after their last', () => {
    const article = { body: doc(figure({ media: '눈', alt: '눈', credit: '한서윤' })), pictures: () => ({ ...nothing, rightsUntil: '2026-11-21' }) }
    expect(check(article)).toEqual([{ level: 'warn', code: 'rights-expired', field: 'lead' }, { level: 'warn', code: 'rights-expired', field: 'body', path: [0] }])
    expect(check({ ...article, today: '2026-11-21' })).toEqual([])
  })

  it('warns of a missing byline and of words that pictures lack, wherever they stand', () => {
    const body = doc(figure({}), { type: 'gallery', content: [figure({ decorative: true, credit: '배도윤 기자' }), figure({ alt: '골목' })] }, figure({ media: null, missing: 'https://example.kr/옛.jpg' }))
    expect(check({ contributorIds: [], lead: { mediaId: '눈', alt: '', credit: '' }, body })).toEqual([
      { level: 'warn', code: 'byline-missing', field: 'contributorIds' },
      { level: 'warn', code: 'alt-missing', field: 'lead' },
      { level: 'warn', code: 'credit-missing', field: 'lead' },
      { level: 'warn', code: 'alt-missing', field: 'body', path: [0] },
      { level: 'warn', code: 'credit-missing', field: 'body', path: [0] },
      { level: 'warn', code: 'credit-missing', field: 'body', path: [1, 1] },
      { level: 'warn', code: 'picture-missing', field: 'body', path: [2] },
    ])
  })

  it('warns of a headline that readers have over another article already, and says of which day', () => {
    const found = { level: 'warn', code: 'headline-taken', field: 'headline', detail: '2026-11-20' }
    expect(check({ headlineTakenOn: '2026-11-20' })).toEqual([found])
    expect(checkArticle({ ...whole, headlineTakenOn: '2026-11-20' }, { ...usualChecklist, 'headline-taken': 'block' })).toEqual([{ ...found, level: 'block' }])
  })

  it('asks whether the text is the paper’s own, and warns of an excerpt that is cut off', () => {
    expect(check({ origin: null, excerpt: '가'.repeat(81) })).toEqual([
      { level: 'warn', code: 'origin-missing', field: 'origin' },
      { level: 'warn', code: 'excerpt-long', field: 'excerpt', count: 81 },
    ])
    expect(check({ excerpt: '가'.repeat(80) })).toEqual([])
  })

  it('counts each finding as the paper decided, and lets nobody turn off what blocks by nature', () => {
    const checklist: Checklist = { ...usualChecklist, 'byline-missing': 'block', 'origin-missing': 'off' }
    expect(checkArticle({ ...whole, headline: '', contributorIds: [], origin: null, body: doc(figure({ credit: '자료' })) }, checklist)).toEqual([
      { level: 'block', code: 'headline-missing', field: 'headline' },
      { level: 'block', code: 'byline-missing', field: 'contributorIds' },
      { level: 'warn', code: 'alt-missing', field: 'body', path: [0] },
    ])
  })

  it('asks no alternative text of a lead picture that only decorates', () => {
    expect(check({ lead: { mediaId: '눈', alt: '', credit: '한서윤 기자', decorative: true } })).toEqual([])
  })

  it('is content with words that the library has', () => {
    expect(check({ body: doc(figure({})), lead: { mediaId: '눈', alt: '', credit: '' }, pictures: () => ({ alt: '시장', credit: '자료' }) })).toEqual([])
  })

  it('says each free colour that cannot be read once, with the number of its places; tones always can', () => {
    const body = doc(
      paragraph(text('안전', tone('red'), highlight('yellow')), text('붉게', tone('red', '#ee2323')), text('그냥')),
      paragraph(text('다시', tone('red', '#ee2323')), text('파랑', tone('blue', '#1a5490')), text('밤', highlight('gray', '#333333'))),
    )
    expect(check({ body })).toEqual([
      { level: 'warn', code: 'free-colour-unsafe', field: 'body', path: [0, 1], count: 2, detail: '#ee2323', contrast: expect.closeTo(4.29, 1) },
      { level: 'warn', code: 'free-colour-unsafe', field: 'body', path: [1, 2], count: 1, detail: '#333333', contrast: expect.closeTo(1.46, 1) },
    ])
  })
})
