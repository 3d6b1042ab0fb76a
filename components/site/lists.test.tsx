import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { LatestList } from './latest-list'
import { RowStory } from './row-story'
import { SectionPage } from './section-page'
import { aBoardRow, aPicture, aSection, aStory, someStories } from './stories.fixture'

describe('lists of stories', () => {
  test('a list without stories leaves not even its title', () => {
    expect(renderToStaticMarkup(<LatestList articles={[]} title="최신 기사" id="latest" />)).toBe('')
  })

  test('a row says its date, names its section only where a list mixes them, and keeps its picture silent', () => {
    const html = renderToStaticMarkup(<RowStory article={aStory({ leadPicture: aPicture })} />)
    expect(html).toContain('>2024.08.29</time>')
    expect(html).not.toContain('경제')
    expect(html).toContain('alt=""')
    expect(renderToStaticMarkup(<RowStory article={aStory()} kicker />)).toContain('>경제</span>')
  })

  test('does not repeat whose list it is, unless somebody wrote along', () => {
    const bylines = [{ slug: 'kang', name: '강다온', title: '기자' }, { slug: 'seo', name: '서이든', title: '기자' }]
    const row = (writers: number) => renderToStaticMarkup(<RowStory article={aStory({ bylines: bylines.slice(0, writers) })} by="kang" />)
    expect(row(1)).not.toContain('강다온')
    expect(row(2)).toContain('강다온')
  })
})

describe('a section', () => {
  const section = aSection()

  test('opens its first page with a large story and goes on as a list', () => {
    const html = renderToStaticMarkup(<SectionPage section={section} articles={someStories(8)} page={1} pages={2} board={null} views={new Map()} />)
    expect(html.match(/<article/g)).toHaveLength(8)
    expect(html.match(/<li class="py-5/g)).toHaveLength(3)
    expect(html).not.toContain('1쪽</p>')
  })

  test('is a plain list from the second page on, which says its number', () => {
    const html = renderToStaticMarkup(<SectionPage section={section} articles={someStories(8)} page={2} pages={2} board={null} views={new Map()} />)
    expect(html.match(/<li class="py-5/g)).toHaveLength(8)
    expect(html).toContain('2쪽</p>')
  })

  test('that is a board stands as a table, and says so when nothing was published', () => {
    const board = aSection({ name: '보도자료', layout: 'board' })
    expect(renderToStaticMarkup(<SectionPage section={board} articles={someStories(2)} page={1} pages={1} board={{ notices: [], rows: [aBoardRow()] }} views={new Map()} />)).toContain('<table')
    expect(renderToStaticMarkup(<SectionPage section={board} articles={[]} page={1} pages={1} board={{ notices: [], rows: [] }} views={new Map()} />)).toContain('아직 실린 기사가 없습니다.')
  })

  test('headings go down one step at a time', () => {
    const html = renderToStaticMarkup(<SectionPage section={section} articles={someStories(8)} page={1} pages={1} board={null} views={new Map()} />)
    expect(new Set([...html.matchAll(/<h(\d)/g)].map(([, level]) => level))).toEqual(new Set(['1', '2']))
  })
})
