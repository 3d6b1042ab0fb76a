import robotsParser from 'robots-parser'
import { describe, expect, it } from 'vitest'
import { type Crawler, allCrawlers, crawlers as byPurpose, usualCrawlers } from '@/domain/paper/crawlers'
import { writeRobots } from './write-robots'

const origin = 'https://garam.example.kr'
const searchEngines = ['Googlebot', 'Googlebot-News', 'Yeti', 'Daum', 'bingbot', 'SomeBotNobodyKnows']
const closed = ['/admin', '/admin/articles', '/api', '/api/health', '/search', '/search?q=배추', '/preview/abc']
const open = ['/', '/articles/7/배추-값', '/sections/economy', '/_next/static/a.css', '/media/a.webp', '/fonts/a.woff2', '/enhance/enhance.js', '/sitemap.xml', '/rss.xml']

const write = (crawlers: readonly Crawler[], firstLine = '') => writeRobots({ origin, crawlers, firstLine })
const parse = (text: string) => robotsParser(`${origin}/robots.txt`, text)
const allowed = (text: string, agent: string, paths: string[]) => paths.filter((path) => parse(text).isAllowed(origin + encodeURI(path), agent))
const who = (text: string) => [...searchEngines, ...allCrawlers].filter((agent) => allowed(text, agent, ['/articles/7']).length > 0)

describe('robots.txt', () => {
  it('lets every search engine see what readers see, and nothing of the newsroom, by its own name or without', () => {
    for (const agent of [...searchEngines, ...usualCrawlers]) {
      expect([agent, allowed(write(usualCrawlers), agent, open)]).toEqual([agent, open])
      expect([agent, allowed(write(usualCrawlers), agent, closed)]).toEqual([agent, []])
    }
  })

  it('keeps away who trains while a paper has decided nothing, and lets in who leads readers to it', () => {
    expect(who(write(usualCrawlers))).toEqual([...searchEngines, ...byPurpose.search, ...byPurpose.asked])
    for (const agent of byPurpose.training) expect(allowed(write(usualCrawlers), agent, open)).toEqual([])
  })

  it.each(allCrawlers)('%s is switched on and off alone', (crawler) => {
    expect(who(write([crawler]))).toEqual([...searchEngines, crawler])
    expect(who(write(allCrawlers.filter((other) => other !== crawler)))).toEqual([...searchEngines, ...allCrawlers].filter((agent) => agent !== crawler))
  })

  it('has no group that opens what is closed to all: every named one says it again', () => {
    const groups = write(allCrawlers).split(/\n\n/).filter((group) => group.startsWith('User-agent'))
    expect(groups).toHaveLength(1 + allCrawlers.length)
    for (const group of groups) for (const path of ['/admin', '/api', '/search', '/preview']) expect(group).toContain(`Disallow: ${path}`)
    // The trap itself: a group of one's own that only allows opens everything.
    expect(allowed(`${write(usualCrawlers)}\nUser-agent: Yeti\nAllow: /\n`, 'Yeti', ['/admin'])).toEqual(['/admin'])
  })

  it('names both sitemaps with whole addresses', () => {
    expect(parse(write(usualCrawlers)).getSitemaps()).toEqual([`${origin}/sitemap.xml`, `${origin}/sitemap-news.xml`])
  })

  it('begins with the line that proves to Daum whose site it is, and takes no rule for such a line', () => {
    expect(write(usualCrawlers, '#DaumWebMasterTool:abc=').split('\n')[0]).toBe('#DaumWebMasterTool:abc=')
    for (const line of ['User-agent: *', '#ok\nUser-agent: Yeti', '']) expect(write(usualCrawlers, line)).toBe(write(usualCrawlers))
  })
})
