import { isoSeoul } from '@/lib/korean-time'
import { commonWord } from './canaries'
import { type Entry, apart, readers, readersOf } from './entry'

const today = () => isoSeoul(new Date()).slice(0, 10).split('-')
const asked = encodeURIComponent(commonWord)

/** Every address of readers and of machines: a line each. None of them shows what is not published, whoever asks. */
export const readerEntries: Record<string, Entry> = {
  'page /[[...front]]': readers('/', '/nothing-here', '/not-found'),
  'page /archive/[[...date]]': readersOf(() => ['/archive', `/archive/${today().slice(0, 2).join('/')}`, `/archive/${today().join('/')}`]),
  'page /articles/[number]/[slug]': readersOf(({ articles }) => Object.values(articles).flatMap(({ facts }) => (facts.number === null ? [] : [`/articles/${facts.number}`, `/articles/${facts.number}/${encodeURIComponent(facts.slug)}`]))),
  'page /withdrawn/[number]': readersOf(({ articles }) => Object.values(articles).flatMap(({ facts }) => (facts.number === null ? [] : [`/withdrawn/${facts.number}`]))),
  'page /contributors/[slug]/[[...page]]': readersOf(({ contributorSlugs }) => contributorSlugs.map((slug) => `/contributors/${encodeURIComponent(slug)}`)),
  'page /corrections/[[...page]]': readers('/corrections'),
  'page /offline/[[...none]]': readers('/offline'),
  'page /pages/[slug]': readers('/pages/ethics', '/about'),
  'page /sections/[slug]/[[...page]]': readers('/sections/society', '/sections/society/2', '/sections/economy'),
  'page /series/[[...path]]': readersOf(({ privateNames }) => ['/series', ...privateNames.map((name) => `/series/${name}`)]),
  'page /tags/[slug]/[[...page]]': readersOf(({ privateNames }) => privateNames.map((name) => `/tags/${name}`)),
  'page /search': readers(`/search?q=${asked}`, `/search?q=${asked}&page=2`, `/search?q=${asked}&sort=newest`),
  'GET /api/search/suggest': readers(`/api/search/suggest?q=${asked}`, '/api/search/suggest?q=%E3%85%87'),
  'GET /api/most-read': readers('/api/most-read'),
  'GET /api/downloads': readers(`/api/downloads?of=00/${'0'.repeat(30)}.pdf`),
  'GET /api/views': readersOf(() => [`/api/views?of=${Array.from({ length: 20 }, (_, place) => place + 1).join()}`]),
  'POST /api/views': apart('counts readers, answers 204 to everything: tests/integration/views/beacon.test.ts'),
  // Without its secret nothing is there; with it: tests/integration/newsroom/schedule-desk.test.ts.
  'GET /api/jobs': apart('for a scheduler alone'),
  'POST /api/jobs': apart('for a scheduler alone'),
  'GET /api/health': readers('/api/health'),
  'GET /feeds/[form]/[[...list]]': readersOf(({ privateNames, contributorSlugs }) => [
    ...['/rss.xml', '/atom.xml', '/feed.json', '/sections/society/rss.xml', '/sections/economy/feed.json'],
    ...privateNames.map((name) => `/tags/${name}/atom.xml`), ...contributorSlugs.map((slug) => `/contributors/${encodeURIComponent(slug)}/rss.xml`),
  ]),
  'GET /sitemaps/[name]': readersOf(() => ['/sitemap.xml', '/sitemap-news.xml', '/sitemap-pages.xml', `/sitemap-${today().slice(0, 2).join('-')}.xml`]),
  'GET /robots': readers('/robots.txt'),
  // The server of this test has no key: tests/integration/newsroom/signals.test.ts.
  'GET /indexnow-key': readers('/a-key-that-nobody-has.txt'),
  'page /developers/[[...none]]': readers('/developers'),
  'GET /api/v1/articles': readersOf(({ privateNames }) => ['/api/v1/articles?limit=50', '/api/v1/articles?section=society', ...privateNames.map((name) => `/api/v1/articles?tag=${encodeURIComponent(name)}`)]),
  'GET /api/v1/articles/[number]': readersOf(({ articles }) => Object.values(articles).flatMap(({ facts }) => (facts.number === null ? [] : [`/api/v1/articles/${facts.number}`]))),
  'GET /api/v1/sections': readers('/api/v1/sections'),
  'GET /api/v1/search': readers(`/api/v1/search?q=${asked}`, `/api/v1/search?q=${asked}&sort=newest`),
  'GET /api/v1/openapi.json': readers('/api/v1/openapi.json'),
  'GET /api/oembed': apart('asks what GET /api/v1/articles/[number] asks: tests/integration/reader/public-api.test.ts'),
  'GET /theme/[sheet]': readers('/theme/0b5d3b-7fd1ae.css', '/theme/none.css'),
  'GET /speculation.json': readers('/speculation.json'),
  'GET /cards/[number]/[file]': readersOf(({ articles }) => Object.values(articles).flatMap(({ facts }) => (facts.number === null ? [] : [`/cards/${facts.number}/${'0'.repeat(20)}.png`]))),
  'GET /media/[...path]': apart('pictures have unguessable addresses: asked by name in permissions.test.ts'),
  'page /preview/[token]': apart('its link is the proof: asked by name in permissions.test.ts'),
}
