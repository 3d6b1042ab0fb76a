import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { FrontPage } from './front-page'
import { aPaper, aPicture, aStory, someStories } from './stories.fixture'

const unread = { day: [], week: [] }
const empty = { breaking: null, lead: null, top: [], latest: [], rails: [], mostRead: unread }
const linksIn = (html: string) => [...html.matchAll(/href="(\/articles\/[^"]+)"/g)].map(([, href]) => href)

describe('the front page', () => {
  test('speaks while nothing has been published', () => {
    expect(renderToStaticMarkup(<FrontPage {...empty} />)).toContain('첫 기사를 준비하고 있습니다.')
  })

  test('stands with one story, with a picture or without', () => {
    const withPicture = renderToStaticMarkup(<FrontPage {...empty} lead={aStory({ leadPicture: aPicture })} />)
    expect(linksIn(withPicture)).toHaveLength(1)
    expect(withPicture).toContain('fetchPriority="high"')
    expect(renderToStaticMarkup(<FrontPage {...empty} lead={aStory()} />)).not.toContain('<img')
  })

  test('shows every story once and none of the empty sections', () => {
    const [economy, opinion, releases] = aPaper.sections
    if (!economy || !opinion || !releases) throw new Error('the paper of tests has three sections')
    const html = renderToStaticMarkup(
      <FrontPage
        breaking={aStory({ number: 90, label: 'breaking', headline: '금강 하류에 호우경보' })}
        lead={aStory({ number: 91, leadPicture: aPicture })}
        top={someStories(6, { from: 1 })}
        latest={someStories(5, { from: 10 })}
        mostRead={unread}
        rails={[{ section: economy, articles: someStories(5, { from: 20 }) }, { section: opinion, articles: [] }, { section: releases, articles: someStories(4, { from: 40, pictured: 0 }) }]}
      />,
    )
    const links = linksIn(html)
    expect(new Set(links).size).toBe(links.length)
    expect(links).toHaveLength(1 + 1 + 6 + 5 + 5 + 4)
    expect(html).toContain('>속보</span>')
    expect(html).toContain('href="/sections/press-release"')
    expect(html).not.toContain('오피니언')
  })

  test('has the most read beside the lead, before the newest and the sections', () => {
    const html = renderToStaticMarkup(<FrontPage {...empty} lead={aStory({ number: 91, leadPicture: aPicture })} top={someStories(6)} latest={someStories(5, { from: 10 })} mostRead={{ day: someStories(12, { from: 50 }), week: someStories(2, { from: 70 }) }} />)
    const [lead, mostRead, latest] = ['/articles/91/', '많이 본 기사', '최신 기사'].map((text) => html.indexOf(text))
    expect([lead, mostRead, latest]).toEqual([lead, mostRead, latest].sort((one = 0, other = 0) => one - other))
    expect(linksIn(html).filter((href) => /\/articles\/[567]\d\//.test(href ?? ''))).toHaveLength(12)
  })

  test('prints neither inline styles nor the blurred data of pictures', () => {
    const html = renderToStaticMarkup(<FrontPage {...empty} lead={aStory({ leadPicture: aPicture })} top={someStories(6)} />)
    expect(html).not.toMatch(/ style=|data:image/)
  })
})
