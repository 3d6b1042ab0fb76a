import { beforeAll, expect, it } from 'vitest'
import { addContributor } from '@/tests/support/add-contributor'
import { findFeedParser, parseFeeds } from '@/tests/support/feed-parser'
import { importText } from '@/tests/support/import-text'
import type { Paper } from '@/tests/support/paper-server'
import { sharedPaper } from '@/tests/support/shared-services'

let paper: Paper
const python = findFeedParser()
const title = '홍시 ]]> & "단감" 🎉 값'
const days = ['2026-10-11', '2026-10-12']
const text = (day: string) => `---\ntitle: '${title} ${day}'\nsubtitle: 접당 '만' 원 & 조금\ndate: ${day} 09:00:00 +0900\ncategories: [홍시골]\ntags: [홍시, 단감]\nauthor: 채이든 기자\n---\n\n홍시골이 **붉다** ]]> & 🎉.\n\n> 올해는 ${day}에 땄다.\n`

beforeAll(async () => {
  paper = await sharedPaper()
  await addContributor(paper, '채이든 기자')
  for (const day of days) await importText(paper, `persimmon-${day}`, text(day), { publish: true })
})

it('feedparser finds nothing wrong with the paper’s feeds and those of its lists, and reads each article whole', async ({ skip }) => {
  if (python === null) return skip('feedparser 가 없고 설치할 수도 없어 건너뜁니다 (apt-get install python3-feedparser) · skipped: there is no feedparser and none could be installed')
  const page = await (await fetch(paper.origin + encodeURI('/tags/홍시'))).text()
  const article = /\/articles\/\d+\/[^"\\]+/.exec(page)?.[0] ?? ''
  const byline = /\/contributors\/[^"\\]+/.exec(await (await fetch(paper.origin + article)).text())?.[0] ?? ''
  const lists = ['', encodeURI('/sections/홍시골'), encodeURI('/tags/홍시'), byline]
  const feeds = await parseFeeds(python, lists.flatMap((list) => ['rss.xml', 'atom.xml'].map((file) => `${paper.origin}${list}/${file}`)))
  expect(feeds.map(({ status, faults, version }) => [status, faults, version])).toEqual(lists.flatMap(() => [[200, '', 'rss20'], [200, '', 'atom10']]))

  for (const { address, title: feedTitle, entries, version } of feeds) {
    const mine = entries.filter((entry) => entry.title.startsWith(title))
    const place = address.startsWith(`${paper.origin}/rss`) || address.startsWith(`${paper.origin}/atom`) ? mine : entries
    expect([address, feedTitle === '', place.map((entry) => entry.title)]).toEqual([address, false, days.toReversed().map((day) => `${title} ${day}`)])
    for (const [rank, entry] of mine.entries()) {
      const day = days.toReversed()[rank]
      expect(entry).toMatchObject({ id: expect.stringMatching(/^tag:127\.0\.0\.1,2026:article:\d+$/), link: expect.stringContaining(`${paper.origin}/articles/`), author: '채이든 기자', summary: "접당 '만' 원 & 조금", tags: ['홍시골', '홍시', '단감'] })
      expect([entry.published !== '', version === 'rss20' || entry.updated !== '']).toEqual([true, true])
      expect(new Date(entry.published)).toEqual(new Date(`${day}T00:00:00Z`))
      expect(entry.content).toBe(`<p>홍시골이 <strong>붉다</strong> ]]&#62; &#38; 🎉.</p><blockquote><p>올해는 ${day}에 땄다.</p></blockquote>`)
    }
  }
})
