import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { ArticleCard } from '@/domain/articles/article'
import type { BarLine, FilledBlock, FrontCard } from '@/domain/front/fill-front'
import type { BlockKind } from '@/domain/front/layout'
import type { PaperSection } from '@/domain/paper/paper'
import { FrontPage } from './front-page'
import { aPaper, aPicture, aStory, someStories } from './stories.fixture'

const unread = { day: [], week: [] }
const linksIn = (html: string) => [...html.matchAll(/href="(\/articles\/[^"]+)"/g)].map(([, href]) => href)

const cardOf = (story: ArticleCard): FrontCard => ({ ...story, articleId: String(story.number), visibleFrom: story.firstPublishedAt })
const block = (kind: BlockKind, articles: ArticleCard[] = [], section: PaperSection | null = null): FilledBlock => ({ id: section?.slug ?? kind, kind, section, stories: articles.map((story, slot) => ({ slot, card: cardOf(story), how: 'filled' })) })
const line = (article: ArticleCard): BarLine => ({ id: String(article.number), article: cardOf(article), text: article.headline, href: article.path, since: article.firstPublishedAt, until: new Date('2026-11-22T05:00:00Z') })
const draw = (blocks: FilledBlock[], { bar = [], mostRead = unread }: { bar?: BarLine[]; mostRead?: { day: ArticleCard[]; week: ArticleCard[] } } = {}) => renderToStaticMarkup(<FrontPage bar={bar} blocks={blocks} mostRead={mostRead} />)

const [economy, opinion, releases] = aPaper.sections as [PaperSection, PaperSection, PaperSection]

describe('the front page', () => {
  test('speaks while nothing has been published', () => {
    expect(draw([block('lead'), block('top'), block('most-read')])).toContain('첫 기사를 준비하고 있습니다.')
  })

  test('stands with one story, with a picture or without', () => {
    const withPicture = draw([block('lead', [aStory({ leadPicture: aPicture })])])
    expect(linksIn(withPicture)).toHaveLength(1)
    expect(withPicture).toContain('fetchPriority="high"')
    expect(draw([block('lead', [aStory()])])).not.toContain('<img')
  })

  test('shows every story once and none of the empty sections', () => {
    const html = draw(
      [
        block('lead', [aStory({ number: 91, leadPicture: aPicture })]), block('top', someStories(6, { from: 1 })), block('most-read'), block('latest', someStories(5, { from: 10 })),
        block('rail', someStories(5, { from: 20 }), economy), block('rail', [], opinion), block('press', someStories(4, { from: 40, pictured: 0 }), releases),
      ],
      { bar: [line(aStory({ number: 90, label: 'breaking', headline: '금강 하류에 호우경보' }))] },
    )
    const links = linksIn(html)
    expect(new Set(links).size).toBe(links.length)
    expect(links).toHaveLength(1 + 1 + 6 + 5 + 5 + 4)
    expect(html).toContain('>속보</span>')
    expect(html).toContain('href="/sections/press-release"')
    expect(html).not.toContain('오피니언')
  })

  test('has the most read beside the lead, before the newest and the sections', () => {
    const html = draw([block('lead', [aStory({ number: 91, leadPicture: aPicture })]), block('top', someStories(6)), block('most-read'), block('latest', someStories(5, { from: 10 }))], { mostRead: { day: someStories(12, { from: 50 }), week: someStories(2, { from: 70 }) } })
    const [lead, mostRead, latest] = ['/articles/91/', '많이 본 기사', '최신 기사'].map((text) => html.indexOf(text))
    expect([lead, mostRead, latest]).toEqual([lead, mostRead, latest].sort((one = 0, other = 0) => one - other))
    expect(linksIn(html).filter((href) => /\/articles\/[567]\d\//.test(href ?? ''))).toHaveLength(12)
  })

  test('shows opinions with the faces of who wrote them, silent beside the name, where they have one', () => {
    const [first, ...others] = someStories(3, { from: 1, pictured: 0 })
    if (!first) throw new Error('no stories')
    const html = draw([block('opinion', [{ ...first, face: { ...aPicture, src: '/media/ab/face.webp' } }, ...others], opinion)])
    expect([...html.matchAll(/<img alt="" [^>]*loading="lazy"[^>]*face\.webp/g)]).toHaveLength(1)
    expect(draw([block('opinion', [first, ...others], opinion)])).not.toMatch(/<img|min-h-12/)
  })

  test('stands in the order in which it was laid out, sections as they were meant', () => {
    const html = draw([block('opinion', someStories(3, { from: 1 }), economy), block('latest', someStories(3, { from: 10 })), block('top', someStories(3, { from: 20 })), block('most-read'), block('press', someStories(2, { from: 30 }), opinion)], { mostRead: { day: someStories(2, { from: 50 }), week: [] } })
    const places = ['/articles/1/', '/articles/10/', '/articles/20/', '많이 본 기사', '/articles/30/'].map((text) => html.indexOf(text))
    expect(places).toEqual([...places].sort((one, other) => one - other))
    expect(html).toContain('강다온')
    expect(draw([block('opinion', someStories(3), economy)])).not.toEqual(draw([block('rail', someStories(3), economy)]))
    expect(draw([block('rail', someStories(3), economy)])).not.toEqual(draw([block('press', someStories(3), economy)]))
  })

  test('prints neither inline styles nor the blurred data of pictures', () => {
    expect(draw([block('lead', [aStory({ leadPicture: aPicture })]), block('top', someStories(6))])).not.toMatch(/ style=|data:image/)
  })
})
